import type { NDArray } from '../array/NDArray.ts';
import type { Order, WalkAxis } from './walkOrder.ts';
import { walkOrder } from './walkOrder.ts';

/**
 * The counters of a walk over an array: like a mileage counter, the first axis of the walk order turns at
 * every step, and an axis that has come round turns the next one.
 */
export class Walk {
  readonly axes: readonly WalkAxis[];
  /** The index of the element the walk stands at. One array, changed at every step. */
  readonly index: number[];
  /** Where that element lies in `x.data`. */
  position: number;
  /** How many elements came before it. */
  count = 0;
  private readonly x: NDArray;

  constructor(x: NDArray, order: Order) {
    this.x = x;
    this.axes = walkOrder(x, order);
    this.index = x.shape.map(() => 0);
    this.position = x.offset;
    this.goToCount(0);
  }

  step(): void {
    this.count++;
    for (const { axis, length, stride, direction } of this.axes) {
      const next = (this.index[axis] ?? 0) + direction;
      if (next >= 0 && next < length) {
        this.index[axis] = next;
        this.position += stride;
        return;
      }
      // This axis has come round: back to its first element, and on to a step of the next axis.
      this.index[axis] = direction === 1 ? 0 : length - 1;
      this.position -= stride * (length - 1);
    }
  }

  /** Stand at this index, which must be inside the array. */
  goTo(index: readonly number[]): void {
    for (const [axis, i] of index.entries()) this.index[axis] = i;
    this.position = this.x.positionOf(index);
    this.count = this.axes.reduceRight((count, { axis, length, direction }) => {
      const i = index[axis] ?? 0;
      return count * length + (direction === 1 ? i : length - 1 - i);
    }, 0);
  }

  /** Stand at the element before which `count` others come; `count` = size is past the end. */
  goToCount(count: number): void {
    if (count < this.x.size) this.goTo(this.indexAt(count));
    else this.count = count;
  }

  /** The index of the element before which `count` others come. */
  indexAt(count: number): number[] {
    const index: number[] = [];
    let rest = count;
    for (const { axis, length, direction } of this.axes) {
      const turned = rest % length;
      index[axis] = direction === 1 ? turned : length - 1 - turned;
      rest = (rest - turned) / length;
    }
    return index;
  }
}
