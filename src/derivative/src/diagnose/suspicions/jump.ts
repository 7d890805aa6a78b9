import { brokenEntries, quotientsAcross } from '../brokenEntries.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface JumpEvidence {
  /** How far from x the jump lies, at most δ. */
  readonly distance: number;
  /** f just right of it minus f just left of it. */
  readonly height: number;
  /** Difference quotients across it with δ, δ/2 and δ/4, which grow like 1/δ. */
  readonly quotients: readonly number[];
}

export type Jump = FindingOf<'jump', JumpEvidence>;

/** f changes at once. */
export function jump(subject: Subject): Jump | undefined {
  return findingAt('jump', brokenEntries(subject, 'jump'), (worst, where) => {
    const { distance, look } = worst.broken;
    const height = look.values[2] - look.values[0];
    const quotients = quotientsAcross(worst, subject.delta);
    return {
      evidence: { distance, height, quotients },
      sentence: `f jumps by ${short(height)} ${where}: with δ, δ/2, δ/4 the quotient is ${quotients.map(short).join(', ')} and grows like 1/δ.`,
      mend: 'There is no derivative here: move x away by more than δ, or replace rounding, floor or a condition in f by something smooth.',
    };
  });
}
