import type { NDArray } from '../array/NDArray.ts';
import type { Axis } from '../array/axes.ts';

/**
 * The counters of a walk over an array: like a mileage counter, the first axis of the walk order turns at
 * every step, and an axis that has come round turns the next one.
 */
export class Walk {
  readonly axes: readonly Axis[];
  /** The index of the element the walk stands at. One array, changed at every step. */
  readonly index: number[];
  /** Where that element lies in `x.data`. */
  position: number;
  /** How many elements came before it. */
  count = 0;
  protected readonly x: NDArray;

  constructor(x: NDArray, axes: readonly Axis[]) {
    this.x = x;
    this.axes = axes;
    this.index = x.shape.map(() => 0);
    this.position = x.offset;
    for (const { axis, length, stride, direction } of this.axes) {
      if (direction === 1) continue;
      this.index[axis] = length - 1;
      this.position -= stride * (length - 1);
    }
  }

  step(): void {
    this.count++;
    const { index, axes } = this;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes longer than the step
    for (let turning = 0; turning < axes.length; turning++) {
      const { axis, length, stride, direction } = axes[turning] as Axis;
      const next = (index[axis] as number) + direction;
      if (next >= 0 && next < length) {
        index[axis] = next;
        this.position += stride;
        return;
      }
      // This axis has come round: back to its first element, and on to a step of the next axis.
      index[axis] = direction === 1 ? 0 : length - 1;
      this.position -= stride * (length - 1);
    }
  }

  /** Where the element with the same index lies in another array of this shape. */
  positionIn({ offset, strides }: NDArray): number {
    // Where both lie alike, which is nearly always, the element is as far from the beginning in both.
    if (strides === this.x.strides) return this.position - this.x.offset + offset;
    let position = offset;
    for (let axis = 0; axis < this.index.length; axis++) {
      position += (this.index[axis] as number) * (strides[axis] as number);
    }
    return position;
  }
}
