import { certainDigits } from '../../check/certainDigits.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { stepsTaken } from '../stepsTaken.ts';
import type { Subject } from '../Subject.ts';

export interface DiffersEvidence {
  /** The caller's entry, the slope of f there, and how far that may be off. */
  readonly claimed: number;
  readonly slope: number;
  readonly error: number;
  /** Whether the caller's routine moved this entry at all; `undefined` if that was not seen. */
  readonly wasMoved: boolean | undefined;
}

export type Differs = FindingOf<'differs', DiffersEvidence>;

/** The caller's derivative is wrong, and nothing else explains it. */
export function differs({ comparisons, claim }: Subject): Differs | undefined {
  const wrong = comparisons()
    .filter(({ isWrong }) => isWrong)
    .sort((a, b) => Math.abs(b.claimed - b.slope) - Math.abs(a.claimed - a.slope));
  return findingAt('differs', wrong, (worst, where) => {
    const { claimed, slope, error } = worst;
    const taken = claim?.run && stepsTaken(claim.run)?.[comparisons().indexOf(worst)];
    const wasMoved = taken && taken.length > 0;
    const says = certainDigits(claimed, Math.abs(claimed) * 1e-12);
    return {
      evidence: { claimed, slope, error, wasMoved },
      sentence: `Your derivative is wrong ${where}: it says ${says}, and differences of f say ${certainDigits(slope, error)}.`,
      mend:
        wasMoved === false
          ? 'Your routine never moves this entry: let the loop visit every one, for example with nditer.'
          : 'Compare your formula for this entry with the definition, and try checkGradient, which shows the remainder.',
    };
  });
}
