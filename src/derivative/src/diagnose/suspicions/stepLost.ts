import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface StepLostEvidence {
  readonly value: number;
  readonly delta: number;
  /** (x + δ) − x and x − (x − δ), as the dtype of x gives them. */
  readonly forward: number;
  readonly backward: number;
}

export type StepLost = FindingOf<'step-lost', StepLostEvidence>;

/** Between x − δ and x + δ lie not 2δ, by more than a hundredth: the rounding of x takes the step away. */
export function stepLost({ x: { dtype }, values, places, delta }: Subject): StepLost | undefined {
  if (!dtype.startsWith('float')) return undefined;
  const rounded = dtype === 'float32' ? Math.fround : Number;
  // The cube root of the unit of rounding, by which truncation and rounding balance for a plain f.
  const share = dtype === 'float32' ? 2 ** -8 : 2 ** -17;
  const lost = values
    .map((value, i) => ({
      idx: places[i] ?? [],
      value,
      forward: rounded(value + delta) - value,
      backward: value - rounded(value - delta),
    }))
    .filter(({ forward, backward }) => Math.abs((forward + backward) / (2 * delta) - 1) > 0.01)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return findingAt('step-lost', lost, ({ value, forward, backward }, where) => {
    const what =
      forward === 0 && backward === 0
        ? `x + δ is x itself with δ = ${short(delta)}`
        : `it is ${short(forward)} up and ${short(backward)} down instead of δ = ${short(delta)}`;
    const larger = Number((Math.abs(value) * share).toPrecision(1));
    return {
      evidence: { value, delta, forward, backward },
      sentence: `The step is lost in the rounding of ${dtype} ${where}: ${what}.`,
      mend: `Take a larger step, such as δ = ${short(larger)}, and divide by (x + δ) − (x − δ).`,
    };
  });
}
