import { arrayText } from '../text/arrayText.ts';
import { assign } from './assign.ts';
import type { ArrayData } from './dtype.ts';
import { allocate } from './dtype.ts';
import { listOf } from './listOf.ts';
import { positions } from './positions.ts';
import { reshape, resolveShape } from './reshape.ts';
import { tuple } from './shape.ts';
import type { SlicePart } from './slice.ts';
import { slice } from './slice.ts';
import { store } from './store.ts';
import { StridedMemory } from './StridedMemory.ts';
import type { Nested } from './toNested.ts';
import { toNested } from './toNested.ts';
import { transpose } from './transpose.ts';
import type { Layout, View } from './view.ts';

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
export class NDArray extends StridedMemory {
  /**
   * Change the element at an index: `x.set([1, 0], 7)`, in 1-d also `x.set(1, 7)`.
   *
   * @param value is made what the dtype holds: integers drop the fraction (3.9999 → 3), as in NumPy
   * @throws RangeError as `get`, or when an integer dtype cannot hold the value (NaN, ∞, too large)
   * @throws TypeError as `get`, or when the array is read-only, or the value is no number
   */
  set(index: number | readonly number[], value: number | bigint | boolean): void {
    const indices = typeof index === 'number' ? [index] : index;
    const element = typeof value === 'boolean' ? Number(value) : value;
    assign(this, indices, this.positionOf(indices), element);
  }

  /**
   * The same elements with the axes in another order, as a view.
   *
   * @param axes which axis of this array each axis of the view is, as a list or one by one; default: all in
   *   reverse, as `T`
   * @throws RangeError when an axis is missing, stands twice or is none of the array
   * @throws TypeError when an axis is no whole number
   */
  transpose(...axes: readonly number[] | readonly [readonly number[]]): NDArray {
    const inReverse = this.shape.map((_, axis) => this.ndim - 1 - axis);
    return this.view(transpose(this, axes.length === 0 ? inReverse : listOf(axes)));
  }

  /** The transpose: element (i, j) is element (j, i) of this array. */
  get T(): NDArray {
    return this.transpose();
  }

  /**
   * A part of the array, as a view.
   *
   * @param parts for each axis an integer or a range `[start, stop, step]`; missing ones take the whole axis
   * @throws RangeError when an integer is out of bounds, a step is 0, or there are more parts than axes
   * @throws TypeError when a part is neither of them
   *
   * @example
   * const x = array([[1, 2, 3], [4, 5, 6]]);
   * x.slice(1).toNested(); // [4, 5, 6]
   * x.slice([], [null, null, -1]).toNested(); // [[3, 2, 1], [6, 5, 4]]
   */
  slice(...parts: readonly SlicePart[]): NDArray {
    return this.view(slice(this, parts));
  }

  /**
   * The same elements, in C order, under another shape: a view if strides can do it, else a copy.
   *
   * @param shape of the same size, as a list or length by length; one may be −1 and is then computed
   * @throws RangeError when the sizes differ
   * @throws TypeError when a length is no whole number
   */
  reshape(...shape: readonly number[] | readonly [readonly number[]]): NDArray {
    const lengths = resolveShape(listOf(shape), this.size);
    const view = reshape(this, lengths);
    return view === undefined ? this.copy().reshape(lengths) : this.view(view);
  }

  /** The same elements in memory of their own, in C order. */
  copy(): NDArray {
    const data = allocate(this.dtype, this.shape);
    for (const [i, position] of positions(this).entries()) store(data, i, this.data[position] ?? 0);
    return this.over(data, this.shape);
  }

  /** The elements as nested JavaScript arrays; the element itself for a 0-d array. */
  toNested(): Nested {
    return toNested(this);
  }

  /** As NumPy's `str`. */
  override toString(): string {
    return arrayText(this, 'str');
  }

  /** Iterate over the first axis, if there is one: `const [x, y] = array([3, 2])`. */
  *[Symbol.iterator](): Generator<Item> {
    if (this.ndim === 0) throw new TypeError('iteration over a 0-d array');
    for (let i = 0; i < (this.shape[0] ?? 0); i++) {
      yield (this.ndim === 1 ? this.get(i) : this.slice(i)) as Item;
    }
  }

  /** JavaScript has no operators for arrays: without this, `x * 2` would quietly be NaN. */
  [Symbol.toPrimitive](hint: string): number | string {
    if (hint === 'string') return this.toString();
    if (this.ndim === 0) return this.get();
    throw new TypeError(
      `an array of shape ${tuple(this.shape)} cannot stand in arithmetic: ` +
        'take an element with get(…), or use functions such as power(x, 2)',
    );
  }

  /** An array over any memory: made by an array, a function that makes one need not know the class. */
  over(data: ArrayData, shape: readonly number[], layout?: Layout): NDArray {
    return new NDArray(data, shape, layout);
  }

  private view({ shape, strides, offset }: View): NDArray {
    return this.over(this.data, shape, { strides, offset, writeable: this.writeable });
  }
}
