import { shown } from '../../arguments/shown.ts';
import { convert } from '../../array/dtype.ts';
import type { DType } from '../../array/dtype.ts';
import { NDArray } from '../../array/NDArray.ts';
import { positions } from '../../array/positions.ts';
import { tuple } from '../../array/shape.ts';
import { zerosLike } from '../../array/zerosLike.ts';
import type { NumberLike, Operand, Ufunc } from '../ufunc.ts';
import { answerOf } from '../ufunc.ts';
import { store } from '../../array/store.ts';

type Element = number | bigint;

/**
 * A new array of f(x, y), element by element, for two arrays of one shape, or for an array and a number,
 * which then stands for an array of that number everywhere. int64 elements come as bigint. An operand that is
 * neither a number nor an array answers for both.
 */
export function combineElements(
  f: Ufunc,
  x: Operand,
  y: Operand,
  dtype: DType,
  ofElements: (x: Element, y: Element) => Element,
): NDArray | NumberLike {
  const answer = answerOf(f, [x, y]);
  if (answer !== undefined) return answer;
  const { name } = f;
  const left = elementReader(name, x, dtype);
  const right = elementReader(name, y, dtype);
  const model = x instanceof NDArray ? x : y;
  if (!(model instanceof NDArray)) throw new TypeError(`${name} of two numbers has no elements to combine`);
  const other = y instanceof NDArray ? y : model;
  if (tuple(model.shape) !== tuple(other.shape)) {
    throw new RangeError(
      `${name} requires arrays of one shape; got ${tuple(model.shape)} and ${tuple(other.shape)}`,
    );
  }
  const result = zerosLike(model, dtype);
  for (const [i, position] of positions(result).entries()) {
    store(result.data, position, ofElements(left(i), right(i)));
  }
  return result;
}

/** Reads the i-th element in C order; a number is every element. */
function elementReader(name: string, operand: unknown, dtype: DType): (i: number) => Element {
  if (typeof operand === 'number') {
    // NumPy rounds a number to float32 before it computes.
    const element = dtype === 'float32' ? Math.fround(operand) : operand;
    // int32 with 2⁴⁰ is an error in NumPy, too; only a result may wrap around.
    if (dtype !== 'int32' || convert(operand, dtype) !== undefined) return () => element;
    throw new RangeError(`${name} of an int32 array requires a number that int32 can hold; got ${operand}`);
  }
  if (!(operand instanceof NDArray)) {
    throw new TypeError(`${name} requires numbers or arrays; got ${shown(operand)}`);
  }
  const where = positions(operand);
  return (i) => operand.data[where[i] ?? 0] ?? 0;
}
