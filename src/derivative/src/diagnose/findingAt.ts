import { tuple } from '../array/shape.ts';
import type { FindingOf, Place, Report } from './FindingOf.ts';
import { short } from './short.ts';

/** An entry of x where something was found. */
export interface Spot {
  readonly idx: Place;
  /** x[idx], or where beside it. */
  readonly value: number;
}

/**
 * A finding about entries of x; none if there are none.
 *
 * @param spots where it was found, the worst first
 * @param tell what to say about the worst, and about where that is: `at x = 3.0` for a number, for an array
 *   `at entry (0, 1), where x is 3.0`, and at how many more
 */
export function findingAt<Type extends string, At extends Spot, Evidence>(
  type: Type,
  spots: readonly At[],
  tell: (worst: At, where: string) => Report<Evidence>,
): FindingOf<Type, Evidence> | undefined {
  const [worst] = spots;
  if (worst === undefined) return undefined;
  return {
    type,
    idx: worst.idx,
    places: spots.map(({ idx }) => idx),
    ...tell(worst, where(worst, spots.length - 1)),
  };
}

function where({ idx, value }: Spot, others: number): string {
  if (idx.length === 0) return `at x = ${short(value)}`;
  const more = others < 1 ? '' : ` (and at ${others} other ${others === 1 ? 'entry' : 'entries'})`;
  return `at entry ${tuple(idx)}, where x is ${short(value)}${more}`;
}
