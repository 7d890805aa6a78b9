import { NDArray } from '../../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from '../ufunc.ts';
import { combineElements } from './combineElements.ts';

/**
 * xʸ of integers, as NumPy: products that go beyond the bits of the dtype wrap around. Powers of bool are
 * int64 here, because there is no int8.
 */
export function integerPower(
  f: Ufunc,
  x: Operand,
  y: Operand,
  dtype: 'int64' | 'int32' | 'bool',
): NDArray | NumberLike {
  const bits = dtype === 'int32' ? 32 : 64;
  const ints = x instanceof NDArray ? 'x' : 'y';
  return combineElements(f, x, y, dtype === 'int32' ? 'int32' : 'int64', (base, exponent) => {
    if (exponent < 0) {
      throw new RangeError(
        `Integers to negative integer powers are not allowed; power got ${exponent}: ` +
          `make ${ints} of floats, array(${ints}, 'float64')`,
      );
    }
    return wrappedPower(BigInt(base), BigInt(exponent), bits);
  });
}

/** Square and multiply, wrapped to two's complement after every product, so that numbers stay short. */
function wrappedPower(base: bigint, exponent: bigint, bits: number): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = BigInt.asIntN(bits, result * square);
    square = BigInt.asIntN(bits, square * square);
  }
  return result;
}
