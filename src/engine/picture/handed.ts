import { NoPicture } from './NoPicture.ts';

/** An argument of a picture as the program handed it over: how it is written, and what it is. */
export type Handed = readonly [text: string, value: () => unknown];

/** The value of an argument; a name that the code does not have is the usual reason why there is none. */
export function valueOf([text, value]: Handed): unknown {
  try {
    return value();
  } catch {
    throw new NoPicture({ type: 'gone', name: text });
  }
}

export function numberOf(handed: Handed): number {
  const value = valueOf(handed);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new NoPicture({ type: 'unfit', name: handed[0], wanted: 'number' });
}

/** A step: a number above 0. */
export function stepOf(handed: Handed): number {
  const value = valueOf(handed);
  if (typeof value === 'number' && value > 0 && value < Infinity) return value;
  throw new NoPicture({ type: 'unfit', name: handed[0], wanted: 'step' });
}

/** Two numbers, the smaller one first. */
export function rangeOf(handed: Handed): readonly [number, number] {
  const value = valueOf(handed);
  const [from, to] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (typeof from === 'number' && typeof to === 'number' && from < to && Number.isFinite(to - from)) {
    return [from, to];
  }
  throw new NoPicture({ type: 'unfit', name: handed[0], wanted: 'range' });
}
