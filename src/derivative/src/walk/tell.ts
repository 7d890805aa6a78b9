import type { NDArray } from '../array/NDArray.ts';
import { listeners } from './observe.ts';
import type { Order } from './walkOrder.ts';

// One function for each event of WalkListener. A listener that throws stops what it listens to, so whoever
// tells must be ready for that: the walk has done its step by then, and a write is done all the same.

export function tellStart(x: NDArray, order: Order, walk: object): void {
  for (const listener of listeners) listener.start?.(x, order, walk);
}

export function tellVisit(x: NDArray, index: number, value: number, walk: object): void {
  for (const listener of listeners) listener.visit?.(x, index, value, walk);
}

export function tellWrite(x: NDArray, index: number, previous: number, value: number): void {
  for (const listener of listeners) listener.write?.(x, index, previous, value);
}

export function tellEvaluation(value: number): void {
  for (const listener of listeners) listener.evaluation?.(value);
}

export function tellEnd(x: NDArray, walk: object): void {
  for (const listener of listeners) listener.end?.(x, walk);
}
