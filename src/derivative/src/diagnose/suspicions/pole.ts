import { brokenEntries } from '../brokenEntries.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface PoleEvidence {
  /** How far from x the pole lies, at most δ. */
  readonly distance: number;
  /** The largest |f| that was met. */
  readonly largest: number;
}

export type Pole = FindingOf<'pole', PoleEvidence>;

/** f grows without bound between x − δ and x + δ. */
export function pole(subject: Subject): Pole | undefined {
  return findingAt('pole', brokenEntries(subject, 'pole'), ({ broken: { distance, look } }, where) => {
    const largest = Math.max(...look.values.map(Math.abs));
    return {
      evidence: { distance, largest },
      sentence: `f has a pole ${where}, within δ of x: its values reach ${short(largest)}.`,
      mend: 'Take a δ smaller than the distance to the pole, or move x away from it.',
    };
  });
}
