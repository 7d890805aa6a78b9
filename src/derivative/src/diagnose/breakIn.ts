import { log2 } from '../functions/log2.ts';
import type { Triple } from './zoom.ts';

/** A place where f has no derivative. */
export interface Break {
  readonly type: 'kink' | 'vertical' | 'jump' | 'pole';
  /** The bend is about c·hᵖ. */
  readonly power: number;
  /** How far from x it lies; 0 where that is too little to be told. */
  readonly distance: number;
  /** The closest look at it. */
  readonly look: Triple;
}

/**
 * What the worst bend is, by the power of h with which it shrinks under the zoom: 2 for a smooth f, 1 for a
 * kink, between 0 and 1 for a vertical tangent or a cusp, 0 for a jump, less than 0 for a pole.
 *
 * @param levels what `zoom` found; the last eight decide, where there are fewer nothing is said
 * @param start where it began; a break that is slight beside the change of f there does no harm
 */
export function breakIn(levels: readonly Triple[], start: Triple): Break | undefined {
  const [first, middle, last] = [levels.at(-8), levels.at(-4), levels.at(-1)];
  if (first === undefined || middle === undefined || last === undefined) return undefined;
  // Where f is infinite at the ends already, that is said elsewhere.
  if (!Number.isFinite(start.size)) return undefined;
  const power = powerBetween(first, last);
  // A wave that is short beside δ may look like anything until the last levels see its smooth top.
  if (powerBetween(middle, last) > 1.6) return undefined;
  const type = typeOf(power, last, start);
  return type && { type, power, distance: Math.abs(last.t) > 2 * last.h ? last.t : 0, look: last };
}

function powerBetween(wide: Triple, narrow: Triple): number {
  return narrow.size === Infinity ? -Infinity : log2(wide.size / narrow.size) / log2(wide.h / narrow.h);
}

function typeOf(power: number, last: Triple, start: Triple): Break['type'] | undefined {
  const change = Math.max(...changes(start));
  if (power < -0.2) return 'pole';
  if (power < 0.1) return isOneStep(last) && last.size > 0.02 * change ? 'jump' : undefined;
  if (power < 0.75) return 'vertical';
  return power < 1.35 && last.size / last.h > (1e-3 * change) / start.h ? 'kink' : undefined;
}

/** All of a jump is on one side of the middle point; noise is on both. */
function isOneStep(triple: Triple): boolean {
  const [before, after] = changes(triple);
  return Math.min(before, after) < 0.05 * Math.max(before, after);
}

function changes({ values: [left, middle, right] }: Triple): [number, number] {
  return [Math.abs(middle - left), Math.abs(right - middle)];
}
