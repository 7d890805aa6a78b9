import { numberText } from '../text/numberText.ts';
import type { Item, NDArray } from './NDArray.ts';
import { requireWholeNumbers } from '../arguments/requireWholeNumbers.ts';
import { assign } from './assign.ts';
import type { Axis } from './axes.ts';
import { axesOf } from './axes.ts';
import type { ArrayData, DType } from './dtype.ts';
import { allocate, dtypeOf } from './dtype.ts';
import { frozen } from './frozen.ts';
import { fromStart, wrongCount } from './indexErrors.ts';
import { listOf } from './listOf.ts';
import { positions } from './positions.ts';
import { requireMemory } from './requireMemory.ts';
import { reshape, resolveShape } from './reshape.ts';
import { contiguousStrides, sizeOf, tuple } from './shape.ts';
import type { SlicePart } from './slice.ts';
import { slice } from './slice.ts';
import { store } from './store.ts';
import type { Nested } from './toNested.ts';
import { toNested } from './toNested.ts';
import { transpose } from './transpose.ts';
import type { Layout, View } from './view.ts';

/**
 * All of `NDArray` but the text of an array with axes.
 *
 * NumPy's printing is larger than everything that `numericalDerivative` needs (3 kB against 4 kB compressed),
 * and no bundler can leave a method of a class away. So it comes with `NDArray`, of which all arrays are made
 * except one: the array without axes that stands for a number in `numericalDerivative`.
 */
export class ArrayWithoutText {
  /** The memory, shared by all views of it. */
  readonly data: ArrayData;
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** In elements, not in bytes as in NumPy. */
  readonly strides: readonly number[];
  readonly offset: number;
  readonly writeable: boolean;
  /** The number of elements. */
  readonly size: number;
  /** The number of axes. */
  readonly ndim: number;
  /** The memory again, if a write is no more than to put a number there: float64, and not read-only. */
  readonly writeableFloats: Float64Array | undefined;
  /** Length and stride side by side, for `positionOf`, through which nearly everything runs, and for walks. */
  readonly axes: readonly Axis[];

  /**
   * @param data the memory; its kind decides the dtype, a Uint8Array is one of bool
   * @param shape the length of each axis, whole numbers ≥ 0
   * @param layout see {@link Layout}
   * @throws TypeError when the memory is of another kind, or shape or strides are no lists
   * @throws RangeError when a number in them is not whole, or an element would lie outside of the memory
   */
  constructor(data: ArrayData, shape: readonly number[], layout: Layout = {}) {
    requireWholeNumbers('the shape', shape);
    const { offset = 0, strides = contiguousStrides(shape), writeable = true } = layout;
    requireWholeNumbers('the strides and the offset', [strides, offset].flat());
    this.data = data;
    this.dtype = dtypeOf(data);
    this.shape = frozen(shape);
    this.strides = frozen(strides);
    this.offset = offset;
    this.writeable = writeable;
    this.size = sizeOf(shape);
    this.ndim = shape.length;
    this.writeableFloats = writeable && data instanceof Float64Array ? data : undefined;
    this.axes = axesOf(this);
    requireMemory(this, data.length);
  }

  /**
   * The element at an index, as a number: `x.get(1, 0)` or `x.get([1, 0])`.
   *
   * @param index one integer for each axis; −1 is the last; none for a 0-d array
   * @returns the element; 0 or 1 for dtype bool; the nearest double for an int64 beyond ±2^53
   * @throws RangeError when the index is out of bounds or has another count than there are axes
   */
  get(...index: readonly number[] | readonly [readonly number[]]): number {
    const [first] = index;
    return Number(
      this.data[this.positionOf(typeof first === 'object' ? first : (index as readonly number[]))],
    );
  }

  /**
   * Change the element at an index: `x.set([1, 0], 7)`, in 1-d also `x.set(1, 7)`.
   *
   * @param value is made what the dtype holds: integers drop the fraction (3.9999 → 3), as in NumPy
   * @throws RangeError as `get`, or when an integer dtype cannot hold the value (NaN, ∞, too large)
   * @throws TypeError when the array is read-only, or the value is no number
   */
  set(index: number | readonly number[], value: number | bigint | boolean): void {
    const indices = typeof index === 'number' ? [index] : index;
    const element = typeof value === 'boolean' ? Number(value) : value;
    assign(asNDArray(this), indices, this.positionOf(indices), element);
  }

  /** Where in `data` the element at this index lies: offset + Σ index·stride. */
  positionOf(index: readonly number[]): number {
    if (!Array.isArray(index) || index.length !== this.ndim) throw wrongCount(index, this.shape);
    let position = this.offset;
    for (let axis = 0; axis < index.length; axis++) {
      const { length, stride } = this.axes[axis] as Axis;
      position += fromStart(index[axis] as number, axis, length) * stride;
    }
    return position;
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
    const data = allocate(this.dtype, this.size);
    for (const [i, position] of positions(this).entries()) store(data, i, this.data[position] ?? 0);
    return this.over(data, this.shape);
  }

  /** The elements as nested JavaScript arrays; the element itself for a 0-d array. */
  toNested(): Nested {
    return toNested(asNDArray(this));
  }

  /** As NumPy's `str` of an array without axes. */
  toString(): string {
    return numberText(Number(this.data[this.offset]));
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

  /** An array of the same class over any memory. */
  over(data: ArrayData, shape: readonly number[], layout?: Layout): NDArray {
    return asNDArray(new ArrayWithoutText(data, shape, layout));
  }

  private view({ shape, strides, offset }: View): NDArray {
    return this.over(this.data, shape, { strides, offset, writeable: this.writeable });
  }
}

/** Whether a value is an array, with its text or without. */
export function isNDArray(x: unknown): x is NDArray {
  return x instanceof ArrayWithoutText;
}

/** An array without text as an `NDArray`, which has no member besides; `instanceof` agrees. */
export function asNDArray(x: unknown): NDArray {
  return x as NDArray;
}
