import { flatIndex } from '../array/flatIndex.ts';
import { NDArray } from '../array/NDArray.ts';
import type { WalkListener } from './observe.ts';
import type { Order } from './walkOrder.ts';

/**
 * Tells all who observe, the earliest first.
 *
 * A listener that throws stops what it listens to, so whoever tells must be ready for that: the walk has done its
 * step by then, and a write is done all the same.
 */
export class Telling {
  private readonly listeners: readonly WalkListener[];

  constructor(listeners: readonly WalkListener[]) {
    this.listeners = listeners;
  }

  /** What stands for a number in what is told: an array without axes. */
  arrayOf(x: number): NDArray {
    return new NDArray(Float64Array.of(x), []);
  }

  start(x: NDArray, order: Order, walk: object): void {
    for (const listener of this.listeners) listener.start?.(x, order, walk);
  }

  /** A walk stands at this index, which lies at `position` of `x.data`. */
  visit(x: NDArray, index: readonly number[], position: number, walk: object): void {
    const place = flatIndex(index, x.shape);
    const value = Number(x.data[position]);
    for (const listener of this.listeners) listener.visit?.(x, place, value, walk);
  }

  write(x: NDArray, index: readonly number[], position: number, value: number | bigint): void {
    const place = flatIndex(index, x.shape);
    const previous = Number(x.data[position]);
    for (const listener of this.listeners) listener.write?.(x, place, previous, Number(value));
  }

  evaluation(value: number): void {
    for (const listener of this.listeners) listener.evaluation?.(value);
  }

  end(x: NDArray, walk: object): void {
    for (const listener of this.listeners) listener.end?.(x, walk);
  }
}
