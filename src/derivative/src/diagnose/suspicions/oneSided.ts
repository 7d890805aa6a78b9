import { numberIn } from '../answer.ts';
import type { Comparison } from '../Comparison.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import { stepsTaken } from '../stepsTaken.ts';
import type { Subject } from '../Subject.ts';

export interface OneSidedEvidence {
  readonly side: 'forward' | 'backward';
  /** Whether the calls of f were seen, or only the digits of the result tell. */
  readonly seen: boolean;
  readonly delta: number;
  /** How far the one-sided quotient is off with δ and with δ/2: it falls like δ. */
  readonly error: number;
  readonly errorAtHalf: number;
  /** How far the central quotient is off with δ. */
  readonly centralError: number;
}

export type OneSided = FindingOf<'one-sided', OneSidedEvidence>;

/** The caller's derivative was made from f(x) and f(x + δ), or f(x) and f(x − δ). */
export function oneSided(subject: Subject): OneSided | undefined {
  const compared = subject.comparisons().filter(({ slope }) => Number.isFinite(slope));
  const seen = sideSeen(subject);
  const side = seen ?? sideShown(compared);
  if (side === undefined) return undefined;
  const off = (entry: Comparison): number => Math.abs(entry[side] - entry.slope);
  const worstFirst = [...compared].sort((a, b) => off(b) - off(a));
  const delta = Math.abs(subject.delta);
  return findingAt('one-sided', worstFirst, (worst, where) => {
    const { along, slope, slack, forward, backward } = worst;
    const half = side === 'forward' ? delta / 2 : -delta / 2;
    const error = off(worst);
    const errorAtHalf = Math.abs((numberIn(along(half)) - subject.valueInFloat64()) / half - slope);
    const centralError = Math.abs((forward + backward) / 2 - slope);
    const [point, other] = side === 'forward' ? ['x + δ', 'x − δ'] : ['x − δ', 'x + δ'];
    const harm =
      error > slack
        ? `the error of such a quotient falls like δ only: ${where} it is ${short(error)} with δ = ${short(delta)}, and ${short(errorAtHalf)} with δ/2`
        : 'f is straight enough here for that to do no harm';
    return {
      evidence: { side, seen: seen !== undefined, delta, error, errorAtHalf, centralError },
      sentence: `Your derivative looks at ${point}, but not at ${other}; ${harm}.`,
      mend: 'Take (f(x + δ) − f(x − δ)) / 2δ, whose error falls like δ².',
    };
  });
}

/** The side to which every moved entry was moved, by one step and no other. */
function sideSeen({ claim }: Subject): 'forward' | 'backward' | undefined {
  const steps = (claim?.run && stepsTaken(claim.run))?.filter((taken) => taken.length > 0) ?? [];
  if (steps.length === 0 || steps.some((taken) => taken.length > 1)) return undefined;
  if (steps.every(([step = 0]) => step > 0)) return 'forward';
  return steps.every(([step = 0]) => step < 0) ? 'backward' : undefined;
}

/** The side whose quotient the claim repeats in every entry where both sides and the slope can be told apart. */
function sideShown(compared: readonly Comparison[]): 'forward' | 'backward' | undefined {
  const telling = compared.filter(({ forward, slope, slack }) => Math.abs(forward - slope) > 3 * slack);
  if (telling.length === 0) return undefined;
  const sides = ['forward', 'backward'] as const;
  return sides.find((side) =>
    telling.every(
      (entry) => Math.abs(entry.claimed - entry[side]) < 0.05 * Math.abs(entry[side] - entry.slope),
    ),
  );
}
