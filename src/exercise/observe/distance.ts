import { sameShape } from '../../trace/sameShape.ts';
import type { Asked, RecordedCall } from '../record/Recording.ts';
import { numbersOf } from './numbersOf.ts';
import type { Plain } from './Plain.ts';

/** Behaviours this close are the same: a right answer in another spelling differs by some 1e-16. */
export const matchTolerance = 1e-9;

/** How far apart two values are: the largest difference of two numbers, relative above 1; ∞ for unlike things. */
export function plainDistance(a: Plain, b: Plain): number {
  if (typeof a === 'number' && typeof b === 'number') return numberDistance(a, b);
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null)
    return a === b ? 0 : Infinity;
  switch (a.type) {
    case 'list':
      return b.type === 'list' ? largestDistance(a.items, b.items, plainDistance) : Infinity;
    case 'array':
      return b.type === 'array' && sameShape(a.shape, b.shape)
        ? largestDistance(a.elements, b.elements, numberDistance)
        : Infinity;
    case 'text':
    case 'other':
      return a.type === b.type && a.text === b.text ? 0 : Infinity;
  }
}

/** How far apart two calls are in what they return and what they leave of their arguments. */
export function callDistance(a: RecordedCall, b: RecordedCall): number {
  return Math.max(outcomeDistance(a, b), largestDistance(a.after, b.after, plainDistance));
}

/** How far apart two calls are in the places where they ask, in whatever order. */
export function askedDistance(a: readonly Asked[], b: readonly Asked[]): number {
  if (a.length !== b.length) return Infinity;
  const [mine, others] = [inOrder(a), inOrder(b)];
  return mine.reduce((most, { f, given }, i) => {
    const other = others[i];
    if (other?.f !== f) return Infinity;
    return Math.max(most, largestDistance(given, other.given, plainDistance));
  }, 0);
}

function outcomeDistance({ outcome: a }: RecordedCall, { outcome: b }: RecordedCall): number {
  if (a.type === 'returned' && b.type === 'returned') return plainDistance(a.value, b.value);
  if (a.type !== 'threw' || b.type !== 'threw') return Infinity;
  return a.fault.name === b.fault.name && a.fault.message === b.fault.message ? 0 : Infinity;
}

function largestDistance<T>(a: readonly T[], b: readonly T[], distance: (a: T, b: T) => number): number {
  if (a.length !== b.length) return Infinity;
  return a.reduce((most, item, i) => Math.max(most, distance(item, b[i] as T)), 0);
}

function numberDistance(a: number, b: number): number {
  // Both NaN, or the same infinity.
  if (Object.is(a, b)) return 0;
  const difference = Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
  return Number.isNaN(difference) ? Infinity : difference;
}

function inOrder(asked: readonly Asked[]): readonly Asked[] {
  return [...asked].sort((a, b) => a.f - b.f || compareNumbers(numbersIn(a), numbersIn(b)));
}

function numbersIn({ given }: Asked): readonly number[] {
  return given.flatMap(numbersOf);
}

/** Numbers that differ by rounding count as equal, so that what comes after them decides. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = NaN, y = NaN] = [a[i], b[i]];
    if (numberDistance(x, y) > matchTolerance) return x - y || 0;
  }
  return a.length - b.length;
}
