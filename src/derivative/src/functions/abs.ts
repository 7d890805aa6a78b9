import type { Operand, Ufunc } from './ufunc.ts';
import { mapElements } from './array/mapElements.ts';

/**
 * The absolute value |x|. Exact. Arrays keep their dtype, as in NumPy.
 *
 * @param x a number or an array of any shape; −0 gives 0, NaN gives NaN; the lowest int64 or int32, whose
 *   opposite its dtype cannot hold, stays as it is, as in NumPy
 * @returns |x|, a number or a new array of the same shape
 * @throws TypeError when x is neither a number nor an array
 *
 * @example
 * abs(-1.5); // 1.5
 */
export function abs(x: number): number;
export function abs<T extends Operand>(x: T): T;
export function abs(x: Operand): Operand {
  if (typeof x === 'number') return Math.abs(x);
  return mapElements(absRule, x, (value) => {
    if (typeof value === 'number') return Math.abs(value);
    return value < 0n ? -value : value;
  });
}

/** |x|′ is the sign of x; at the kink, x = 0, there is none. */
const absRule: Ufunc = {
  name: 'abs',
  apply: abs,
  derivative: [(x) => (x === 0 ? NaN : Math.sign(x))],
};
