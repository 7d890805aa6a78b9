import type { Comparison } from '../Comparison.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface ConstantFactorEvidence {
  /** How many times too large every entry is. */
  readonly factor: number;
  /** The caller's entry, and the slope of f there. */
  readonly claimed: number;
  readonly slope: number;
}

export type ConstantFactor = FindingOf<'constant-factor', ConstantFactorEvidence>;

/** Every entry of the caller's derivative is the slope of f times the same constant. */
export function constantFactor({ comparisons, delta }: Subject): ConstantFactor | undefined {
  const compared = comparisons().filter(({ slope }) => Number.isFinite(slope));
  const found = factors(Math.abs(delta)).find(({ factor }) => compared.every((entry) => fits(entry, factor)));
  if (found === undefined) return undefined;
  const telling = compared.filter(isTelling).sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope));
  return findingAt('constant-factor', telling, ({ claimed, slope }, where) => ({
    evidence: { factor: found.factor, claimed, slope },
    sentence: `Your derivative is ${found.words} ${where}: it says ${short(claimed)}, but f has the slope ${short(slope)}.`,
    mend: found.mend,
  }));
}

/** By how much the claim may be off if it was made with one-sided differences. */
function room({ forward, backward, slope, slack }: Comparison): number {
  return slack + Math.max(Math.abs(forward - slope), Math.abs(backward - slope));
}

function fits(entry: Comparison, factor: number): boolean {
  return Math.abs(entry.claimed - factor * entry.slope) <= Math.abs(factor) * room(entry);
}

/** Where the slope is large enough for a factor to show. */
function isTelling(entry: Comparison): boolean {
  return entry.isWrong && Math.abs(entry.slope) > 20 * room(entry);
}

interface Factor {
  readonly factor: number;
  readonly words: string;
  readonly mend: string;
}

/** The constants that slips of the pen make. */
function factors(delta: number): Factor[] {
  const divide = 'Divide by 2·δ: from x − δ to x + δ the way is twice δ.';
  const once =
    'Divide by the way between the two points: 2·δ from x − δ to x + δ, but only δ from x to x + δ.';
  const swap = 'Take f(x + δ) − f(x − δ), in this order.';
  return [
    { factor: 2, words: 'twice too large', mend: divide },
    { factor: 0.5, words: 'half of what it should be', mend: once },
    { factor: -1, words: 'of the wrong sign', mend: swap },
    { factor: -2, words: 'of the wrong sign and twice too large', mend: `${swap} ${divide}` },
    { factor: -0.5, words: 'of the wrong sign and half of what it should be', mend: `${swap} ${once}` },
    { factor: 2 * delta, words: '2·δ times what it should be, a difference and no quotient', mend: divide },
    {
      factor: delta,
      words: 'δ times what it should be, a difference and no quotient',
      mend: 'Divide the difference f(x + δ) − f(x) by δ.',
    },
  ];
}
