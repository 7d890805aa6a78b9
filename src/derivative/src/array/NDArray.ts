import { arrayText } from '../text/arrayText.ts';
import { ArrayWithoutText } from './ArrayWithoutText.ts';
import type { ArrayData } from './dtype.ts';
import type { Layout } from './view.ts';

/**
 * What iteration gives: a number for a 1-d array, a view of one axis less for others. TypeScript cannot see
 * the number of axes, so the type lets you use it as either.
 */
export type Item = number & NDArray;

/**
 * A block of memory, looked at as an array of any shape, as NumPy's `ndarray`.
 *
 * The element at `index` lies at
 *
 *     data[offset + Σ index[axis] · strides[axis]]
 *
 * `transpose`, `slice` and `reshape` give views: other strides over the same memory, so that a write through
 * one is seen in all. Arrays are made with `array`, `zeros` and `zerosLike`; the constructor only looks at
 * memory that is there.
 *
 * @example
 * const x = array([[1, 2, 3], [4, 5, 6]]);
 * x.get(1, 0); // 4
 * x.strides; // [3, 1]
 * x.T.strides; // [1, 3]
 */
export class NDArray extends ArrayWithoutText {
  /** Whether a value is an array, the one that stands for a number in `numericalDerivative` included. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that extends this one asks about its own instances.
    if (this !== NDArray) return Function.prototype[Symbol.hasInstance].call(this, value);
    return value instanceof ArrayWithoutText;
  }

  /** As NumPy's `str`. */
  override toString(): string {
    return arrayText(this, 'str');
  }

  override over(data: ArrayData, shape: readonly number[], layout?: Layout): NDArray {
    return new NDArray(data, shape, layout);
  }
}
