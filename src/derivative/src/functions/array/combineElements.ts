import { convert } from '../../array/convert.ts';
import type { DType } from '../../array/dtype.ts';
import { NDArray } from '../../array/NDArray.ts';
import { positions } from '../../array/positions.ts';
import { tuple } from '../../array/shape.ts';
import { zerosLike } from '../../array/zerosLike.ts';
import { put } from './put.ts';

type Element = number | bigint;

/**
 * A new array of f(x, y), element by element, for two arrays of one shape, or for an array and a number,
 * which then stands for an array of that number everywhere. int64 elements come as bigint.
 *
 * @param name the public function, for the errors
 */
export function combineElements(
  name: string,
  x: number | NDArray,
  y: number | NDArray,
  dtype: DType,
  f: (x: Element, y: Element) => Element,
): NDArray {
  const left = elementReader(name, x, dtype);
  const right = elementReader(name, y, dtype);
  const model = typeof x === 'number' ? y : x;
  if (typeof model === 'number') throw new TypeError(`${name} of two numbers has no elements to combine`);
  const other = typeof y === 'number' ? model : y;
  if (tuple(model.shape) !== tuple(other.shape)) {
    throw new RangeError(
      `${name} requires arrays of one shape; got ${tuple(model.shape)} and ${tuple(other.shape)}`,
    );
  }
  const result = zerosLike(model, dtype);
  for (const [i, position] of positions(result).entries()) put(result.data, position, f(left(i), right(i)));
  return result;
}

/** Reads the i-th element in C order; a number is every element. */
function elementReader(name: string, operand: number | NDArray, dtype: DType): (i: number) => Element {
  if (typeof operand === 'number') {
    // int32 with 2⁴⁰ is an error in NumPy, too; only a result may wrap around.
    if (dtype !== 'int32' || convert(operand, dtype) !== undefined) return () => operand;
    throw new RangeError(`${name} of an int32 array requires a number that int32 can hold; got ${operand}`);
  }
  if (!(operand instanceof NDArray)) {
    throw new TypeError(`${name} requires numbers or arrays; got ${String(operand)}`);
  }
  const where = positions(operand);
  return (i) => operand.data[where[i] ?? 0] ?? 0;
}
