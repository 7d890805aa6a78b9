import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface NotFiniteEvidence {
  /** f(x): NaN, ∞ or −∞. */
  readonly value: number;
  /** Whether all entries of x are finite. */
  readonly isXFinite: boolean;
}

export type NotFinite = FindingOf<'not-finite', NotFiniteEvidence>;

/** f(x) is NaN or infinite. */
export function notFinite({ atX, value, values, isNumber }: Subject): NotFinite | undefined {
  if (atX[0]?.answer.type !== 'number' || Number.isFinite(value)) return undefined;
  const isXFinite = values.every(Number.isFinite);
  return findingOf('not-finite', {
    evidence: { value, isXFinite },
    sentence: `f(x) is ${short(value)}, so that no difference has a value.`,
    mend: isXFinite
      ? (isNumber || !Number.isNaN(value) ? '' : 'Look for x[0], which is x.get(0) here. ') +
        'Look for 0/0, the log or the root of a negative number, or a number too large, or move x into the domain of f.'
      : 'Look where x comes from: it holds a number that is not finite itself.',
  });
}
