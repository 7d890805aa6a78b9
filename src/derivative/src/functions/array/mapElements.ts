import { shown } from '../../arguments/shown.ts';
import type { DType } from '../../array/dtype.ts';
import { NDArray } from '../../array/NDArray.ts';
import { positions } from '../../array/positions.ts';
import { zerosLike } from '../../array/zerosLike.ts';
import type { NumberLike, Operand, Ufunc } from '../ufunc.ts';
import { answerOf } from '../ufunc.ts';
import { store } from '../../array/store.ts';

/**
 * A new array of f(element), in the shape and the memory layout of `x`; int64 elements come as bigint. What is
 * neither a number nor an array answers for itself.
 *
 * @param dtypeOf the dtype of the result, default that of `x`
 */
export function mapElements(
  f: Ufunc,
  x: Operand,
  ofElement: (element: number | bigint) => number | bigint,
  dtypeOf: (x: NDArray) => DType = ({ dtype }) => dtype,
): NDArray | NumberLike {
  if (!(x instanceof NDArray)) return answerOf(f, [x]) ?? refuse(f, x);
  const result = zerosLike(x, dtypeOf(x));
  const target = positions(result);
  for (const [i, position] of positions(x).entries()) {
    store(result.data, target[i] ?? 0, ofElement(x.data[position] ?? 0));
  }
  return result;
}

function refuse({ name }: Ufunc, x: unknown): never {
  throw new TypeError(`${name} requires a number or an array; got ${shown(x)}`);
}
