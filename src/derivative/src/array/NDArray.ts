import { assign } from './assign.ts';
import type { ArrayData, DType } from './dtype.ts';
import { allocate, dtypeOf } from './dtype.ts';
import { positions } from './positions.ts';
import { reshapedStrides, resolveShape } from './reshape.ts';
import { contiguousStrides, sizeOf, tuple } from './shape.ts';
import type { SlicePart } from './slice.ts';
import { sliceRange } from './slice.ts';
import { store } from './store.ts';
import type { Nested } from './toNested.ts';
import { toNested } from './toNested.ts';

interface Axis {
  readonly length: number;
  readonly stride: number;
}

/** How an array lies in its memory. */
export interface Layout {
  /** How many elements of `data` one step along each axis passes; default: C order without gaps. */
  readonly strides?: readonly number[];
  /** Where in `data` the element lies whose index is all zeros; default 0. */
  readonly offset?: number;
  /** Whether elements may be changed through this array; default true. */
  readonly writeable?: boolean;
}

/**
 * What iteration gives: a number for a 1-d array, a view of one axis less for the others. TypeScript cannot
 * see the number of axes, so the type lets you use it as either.
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
 * one is seen in all. Arrays are made with `array`, `zeros` and `zerosLike`.
 *
 * @example
 * const x = array([[1, 2, 3], [4, 5, 6]]);
 * x.get(1, 0); // 4
 * x.strides; // [3, 1]
 * x.T.strides; // [1, 3]
 */
export class NDArray {
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
  readonly plain: Float64Array | undefined;
  /** Length and stride side by side, for the one loop that everything runs through. */
  private readonly axes: readonly Axis[];

  constructor(data: ArrayData, shape: readonly number[], layout: Layout = {}) {
    this.data = data;
    this.dtype = dtypeOf(data);
    this.shape = frozen(shape);
    this.strides = frozen(layout.strides ?? contiguousStrides(shape));
    this.offset = layout.offset ?? 0;
    this.writeable = layout.writeable ?? true;
    this.size = sizeOf(shape);
    this.ndim = shape.length;
    this.plain = this.writeable && data instanceof Float64Array ? data : undefined;
    this.axes = this.shape.map((length, axis) => ({ length, stride: this.strides[axis] ?? 0 }));
  }

  /** The element at an index, as a number: `x.get(1, 0)` or `x.get([1, 0])`; −1 is the last of its axis. */
  get(...index: readonly number[] | readonly [readonly number[]]): number {
    const first = index[0];
    const position = this.positionOf(typeof first === 'object' ? first : (index as readonly number[]));
    const value = this.data[position];
    return typeof value === 'number' ? value : Number(value);
  }

  /** Change the element at an index; integer dtypes drop the fraction, as in NumPy. */
  set(index: number | readonly number[], value: number | bigint): void {
    const indices = typeof index === 'number' ? [index] : index;
    assign(this, indices, this.positionOf(indices), value);
  }

  /** Where in `data` the element at this index lies. */
  positionOf(index: readonly number[]): number {
    if (index.length !== this.ndim) throw wrongCount(index, this.shape);
    let position = this.offset;
    for (let axis = 0; axis < index.length; axis++) {
      const i = index[axis] as number;
      const { length, stride } = this.axes[axis] as Axis;
      if (!(i >= -length && i < length) || !Number.isInteger(i)) throw outOfBounds(i, axis, length);
      position += (i < 0 ? i + length : i) * stride;
    }
    return position;
  }

  /** The same elements with the axes in another order; without `axes` in reverse, as `T`. */
  transpose(axes: readonly number[] = this.shape.map((_, axis) => this.ndim - 1 - axis)): NDArray {
    const from = permutation(axes, this.ndim);
    return this.view(
      from.map((axis) => this.shape[axis] ?? 0),
      from.map((axis) => this.strides[axis] ?? 0),
    );
  }

  /** The transpose: element (i, j) is element (j, i) of this array. */
  get T(): NDArray {
    return this.transpose();
  }

  /**
   * A part of the array, as a view: one entry for each axis, missing ones take the whole axis.
   *
   * @example
   * x.slice(1); // x[1]
   * x.slice([], [null, null, -1]); // x[:, ::-1]
   */
  slice(...parts: readonly SlicePart[]): NDArray {
    if (parts.length > this.ndim) throw tooMany(parts.length, this.ndim);
    const shape: number[] = [];
    const strides: number[] = [];
    let offset = this.offset;
    for (const [axis, length] of this.shape.entries()) {
      const part = parts[axis] ?? [];
      const stride = this.strides[axis] ?? 0;
      if (typeof part === 'number') {
        if (!(part >= -length && part < length) || !Number.isInteger(part))
          throw outOfBounds(part, axis, length);
        offset += (part < 0 ? part + length : part) * stride;
      } else {
        const { start, count, step } = sliceRange(part, length);
        shape.push(count);
        strides.push(step * stride);
        if (count > 0) offset += start * stride;
      }
    }
    return this.view(shape, strides, offset);
  }

  /** The same elements in C order under another shape, one length may be −1: a view if possible, else a copy. */
  reshape(shape: number | readonly number[]): NDArray {
    const lengths = resolveShape(typeof shape === 'number' ? [shape] : shape, this.size);
    const strides = reshapedStrides(this, lengths);
    return strides === undefined ? this.copy().reshape(lengths) : this.view(lengths, strides);
  }

  /** The same elements in memory of their own, in C order. */
  copy(): NDArray {
    const data = allocate(this.dtype, this.size);
    for (const [i, position] of positions(this).entries()) store(data, i, this.data[position] ?? 0);
    return new NDArray(data, this.shape);
  }

  /** The elements as nested JavaScript arrays; the number itself for a 0-d array, booleans for dtype bool. */
  toNested(): Nested {
    return toNested(this);
  }

  *[Symbol.iterator](): Generator<Item> {
    if (this.ndim === 0) throw new TypeError('iteration over a 0-d array');
    for (let i = 0; i < (this.shape[0] ?? 0); i++) {
      yield (this.ndim === 1 ? this.get(i) : this.slice(i)) as Item;
    }
  }

  private view(shape: readonly number[], strides: readonly number[], offset: number = this.offset): NDArray {
    return new NDArray(this.data, shape, { strides, offset, writeable: this.writeable });
  }
}

/** Frozen, because views share them, and because a frozen array prints as a tuple. */
function frozen(numbers: readonly number[]): readonly number[] {
  return Object.isFrozen(numbers) ? numbers : Object.freeze([...numbers]);
}

function wrongCount(index: readonly number[], shape: readonly number[]): RangeError {
  if (index.length > shape.length) return tooMany(index.length, shape.length);
  return new RangeError(
    `an array of shape ${tuple(shape)} needs ${shape.length} indices; got ${tuple(index)}; a row is slice(i)`,
  );
}

function tooMany(count: number, ndim: number): RangeError {
  return new RangeError(
    `too many indices for array: array is ${ndim}-dimensional, but ${count} were indexed`,
  );
}

function outOfBounds(i: number, axis: number, length: number): Error {
  if (!Number.isInteger(i)) return new TypeError(`an index must be an integer; got ${i} for axis ${axis}`);
  return new RangeError(`index ${i} is out of bounds for axis ${axis} with size ${length}`);
}

function permutation(axes: readonly number[], ndim: number): number[] {
  if (axes.length !== ndim) throw new RangeError("axes don't match array");
  const from = axes.map((axis) => {
    if (!Number.isInteger(axis) || axis < -ndim || axis >= ndim) {
      throw new RangeError(`axis ${axis} is out of bounds for array of dimension ${ndim}`);
    }
    return axis < 0 ? axis + ndim : axis;
  });
  if (new Set(from).size !== ndim) throw new RangeError('repeated axis in transpose');
  return from;
}
