import { str } from '../../text/str.ts';
import { numberIn } from '../answer.ts';
import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface NoiseEvidence {
  /** f(x), each time it was asked. */
  readonly values: readonly number[];
  /** What a difference of that size makes of the quotient: |difference| / 2δ. */
  readonly effect: number;
}

export type Noise = FindingOf<'noise', NoiseEvidence>;

/** f of the same x gives different numbers. */
export function noise({ atX, isSteady, delta, value }: Subject): Noise | undefined {
  const values = atX.map(({ answer }) => numberIn(answer));
  if (isSteady || !values.every(Number.isFinite)) return undefined;
  const other = values.find((each) => each !== value) ?? value;
  const effect = Math.abs(other - value) / (2 * Math.abs(delta));
  return findingOf('noise', {
    evidence: { values, effect },
    sentence: `f(x) is not the same each time: ${str(value)}, then ${str(other)}; the quotient is off by ${short(effect)} for that alone.`,
    mend: 'Let f depend on its argument only: fix the seed of random numbers, and keep no counter or running mean.',
  });
}
