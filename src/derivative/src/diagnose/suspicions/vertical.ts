import { brokenEntries, quotientsAcross } from '../brokenEntries.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface VerticalEvidence {
  /** How far from x it lies, at most δ. */
  readonly distance: number;
  /** The power p between 0 and 1 with which f rises there like |t|ᵖ. */
  readonly power: number;
  /** Difference quotients across it with δ, δ/2 and δ/4. */
  readonly quotients: readonly number[];
}

export type Vertical = FindingOf<'vertical', VerticalEvidence>;

/** The slope of f is infinite, as that of the square root at 0: a vertical tangent or a cusp. */
export function vertical(subject: Subject): Vertical | undefined {
  return findingAt('vertical', brokenEntries(subject, 'vertical'), (worst, where) => {
    const { distance, power } = worst.broken;
    const quotients = quotientsAcross(worst, subject.delta);
    return {
      evidence: { distance, power, quotients },
      sentence: `The slope of f is infinite ${where}: with δ, δ/2, δ/4 the quotient is ${quotients.map(short).join(', ')}, an accident of δ.`,
      mend: 'There is no derivative here: move x away by more than δ, or keep the root from reaching 0, as in sqrt(x² + ε).',
    };
  });
}
