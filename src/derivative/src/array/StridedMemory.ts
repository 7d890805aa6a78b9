import { requireWholeNumbers } from '../arguments/requireWholeNumbers.ts';
import { shown } from '../arguments/shown.ts';
import type { Axis } from './axes.ts';
import { axesOf } from './axes.ts';
import type { ArrayData, DType } from './dtype.ts';
import { dtypeOf } from './dtype.ts';
import { frozen } from './frozen.ts';
import { fromStart, wrongCount } from './indexErrors.ts';
import { requireFewAxes } from './requireFewAxes.ts';
import { requireMemory } from './requireMemory.ts';
import { contiguousStrides, sizeOf } from './shape.ts';
import type { Layout } from './view.ts';

/**
 * A block of memory, looked at as the elements of an array of any shape: what an `NDArray` is before anything is
 * done with it. The element at `index` lies at
 *
 *     data[offset + Σ index[axis] · strides[axis]]
 */
export class StridedMemory {
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
   * @throws TypeError when the memory is of another kind, or shape, strides or offset are no whole numbers
   * @throws RangeError when a length is negative, an element would lie outside of the memory, or there are more than
   * 64 axes
   */
  constructor(data: ArrayData, shape: readonly number[], layout: Layout = {}) {
    requireWholeNumbers('the shape', shape);
    requireFewAxes(shape);
    const { offset = 0, strides = contiguousStrides(shape), writeable = true } = layout;
    requireWholeNumbers('the strides', strides);
    if (!Number.isInteger(offset)) {
      throw new TypeError(`the offset must be a whole number; got ${shown(offset)}`);
    }
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
   * @throws TypeError when it is no list of integers
   */
  get(...index: readonly number[] | readonly [readonly number[]]): number {
    const [first] = index;
    return Number(
      this.data[this.positionOf(typeof first === 'object' ? first : (index as readonly number[]))],
    );
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
}
