import { numberIn } from '../answer.ts';
import { brokenEntries } from '../brokenEntries.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface KinkEvidence {
  /** How far from x the kink lies, at most δ. */
  readonly distance: number;
  /** The slopes of f left and right of it. */
  readonly left: number;
  readonly right: number;
  /** The power of h with which the bend shrinks under the zoom: 1, where a smooth f has 2. */
  readonly power: number;
}

export type Kink = FindingOf<'kink', KinkEvidence>;

/** The slope of f changes at once. */
export function kink(subject: Subject): Kink | undefined {
  return findingAt('kink', brokenEntries(subject, 'kink'), ({ broken, along }, where) => {
    const { distance, power, look } = broken;
    const width = Math.abs(subject.delta) / 16;
    const f = (t: number): number => numberIn(along(t));
    // From just outside the last look to a little further out.
    const [inLeft, inRight] = [look.t - look.h, look.t + look.h];
    const left = (f(inLeft) - f(inLeft - width)) / width;
    const right = (f(inRight + width) - f(inRight)) / width;
    return {
      evidence: { distance, left, right, power },
      sentence: `f has a kink ${where}: its slope is ${short(left)} on the left and ${short(right)} on the right, and the quotient mixes both.`,
      mend: 'Say which side you mean and take a one-sided difference, or move x away by more than δ: at the kink there is no derivative.',
    };
  });
}
