import { convert } from '../../array/dtype.ts';
import type { DType } from '../../array/dtype.ts';
import { str } from '../../text/str.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface IntegerStepEvidence {
  readonly dtype: DType;
  /** x[idx], x[idx] + δ, and what is stored of that; `undefined` where that is beyond the dtype. */
  readonly value: number;
  readonly wanted: number;
  readonly stored: number | undefined;
}

export type IntegerStep = FindingOf<'integer-step', IntegerStepEvidence>;

/** x is an array of integers, which drops the fraction of x + δ. */
export function integerStep({ x: { dtype }, values, places, delta }: Subject): IntegerStep | undefined {
  if (dtype.startsWith('float')) return undefined;
  const truncated = values
    .map((value, i) => {
      const stored = convert(value + delta, dtype);
      return {
        idx: places[i] ?? [],
        value,
        wanted: value + delta,
        stored: stored === undefined ? undefined : Number(stored),
      };
    })
    // An int64 may be so large that x + δ, a float64 number, is x already.
    .filter(({ value, wanted, stored }) => stored !== wanted || stored === value);
  return findingAt('integer-step', truncated, ({ value, wanted, stored }) => {
    const fault =
      stored === undefined
        ? `cannot hold ${str(wanted)}`
        : `holds no fractions: ${str(wanted)} is stored as ${stored}, and the step is lost`;
    return {
      evidence: { dtype, value, wanted, stored },
      sentence: `x has the dtype ${dtype}, which ${fault}.`,
      mend: "Make x of floats, array(x, 'float64'); in NumPy write 3.0 for 3.",
    };
  });
}
