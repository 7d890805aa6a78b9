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
  const model = x instanceof NDArray ? x : y;
  if (!(model instanceof NDArray)) throw wrongOperands(name, x, y);
  const left = elementReader(x);
  const right = elementReader(y);
  if (left === undefined || right === undefined) throw wrongOperands(name, x, y);
  if (x instanceof NDArray && y instanceof NDArray && tuple(x.shape) !== tuple(y.shape)) {
    throw new RangeError(`${name} requires arrays of one shape; got ${tuple(x.shape)} and ${tuple(y.shape)}`);
  }
  const result = zerosLike(model, dtype);
  for (const [i, position] of positions(result).entries()) put(result.data, position, f(left(i), right(i)));
  return result;
}

/** The i-th element in C order; a number is every element. */
function elementReader(operand: number | NDArray): ((i: number) => Element) | undefined {
  if (typeof operand === 'number') return () => operand;
  if (!(operand instanceof NDArray)) return undefined;
  const where = positions(operand);
  return (i) => operand.data[where[i] ?? 0] ?? 0;
}

function wrongOperands(name: string, x: unknown, y: unknown): TypeError {
  return new TypeError(`${name} requires numbers or arrays; got ${String(x)} and ${String(y)}`);
}
