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
    const { index } = this;
    for (const { axis, length, stride, direction } of this.axes) {
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

  /** Stand at this index, which must be inside the array. */
  goTo(index: readonly number[]): void {
    this.position = this.x.positionOf(index);
    this.count = 0;
    let passed = 1;
    for (const { axis, length, direction } of this.axes) {
      const i = index[axis] ?? 0;
      this.index[axis] = i;
      this.count += passed * (direction === 1 ? i : length - 1 - i);
      passed *= length;
    }
  }

  /** Stand at the element before which `count` others come; `count` = size is past the end. */
  goToCount(count: number): void {
    if (count < this.x.size) this.goTo(this.indexAt(count));
    else this.count = count;
  }

  /** The index of the element before which `count` others come. */
  indexAt(count: number): number[] {
    const index = [...this.index];
    let rest = count;
    for (const { axis, length, direction } of this.axes) {
      const turned = rest % length;
      index[axis] = direction === 1 ? turned : length - 1 - turned;
      rest = (rest - turned) / length;
    }
    return index;
  }
}
