import { shown } from './shown.ts';

/** Refuse a step by which nothing moves, or everything is lost. */
export function requireDelta(caller: string, delta: unknown): void {
  if (Number.isFinite(delta) && delta !== 0) return;
  throw new RangeError(`${caller} requires a finite, non-zero delta; got ${shown(delta)}`);
}
