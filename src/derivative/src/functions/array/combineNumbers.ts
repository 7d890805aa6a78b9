import type { NDArray } from '../../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from '../ufunc.ts';
import { combineElements } from './combineElements.ts';
import { commonDtype } from './commonDtype.ts';

/**
 * A new array of sums, differences or products in the dtype that holds both operands. Integers are computed
 * exactly and wrap around beyond their bits, as in NumPy; a sum of bools is true where one of them is.
 */
export function combineNumbers(
  f: Ufunc,
  x: Operand,
  y: Operand,
  ofNumbers: (x: number, y: number) => number,
  ofIntegers: (x: bigint, y: bigint) => bigint,
): NDArray | NumberLike {
  const dtype = commonDtype(x, y);
  return combineElements(f, x, y, dtype, (a, b) => {
    if (dtype === 'float64' || dtype === 'float32') return ofNumbers(Number(a), Number(b));
    const exact = ofIntegers(BigInt(a), BigInt(b));
    if (dtype === 'bool') return Number(exact !== 0n);
    return BigInt.asIntN(dtype === 'int32' ? 32 : 64, exact);
  });
}
