import { eventAt } from './eventAt.ts';
import { sameNumber } from './sameNumber.ts';
import type { Trace } from './trace.ts';
import type { WalkReading } from './walkReading.ts';

/** The difference quotient that gives the value written to grad, if it is one of the three simple ones. */
export interface Quotient {
  readonly template: 'fillCentral' | 'fillForward' | 'fillBackward' | 'fill';
  /** The numerator; null when the value is none of them. */
  readonly difference: number | null;
}

/** How far a quotient may be from the written value: δ after rounding, and values kept as float32. */
const tolerance = 0.01;

/** Recognises what was written at a fill from the f of its row, without knowing the reader's formula. */
export function quotientAt(trace: Trace, { moments, rows }: WalkReading, position: number): Quotient {
  const { event, row: number } = moments.at(position) ?? { event: 0, row: -1 };
  const row = rows.at(number);
  if (row === undefined) return { template: 'fill', difference: null };
  const written = eventAt(trace, event).value;
  const samples = moments.slice(row.firstMoment, position).flatMap(({ place, nudge, event: evaluation }) =>
    place === null || place === 'elsewhere'
      ? []
      : [
          {
            place,
            at: nudge === null ? row.value : eventAt(trace, nudge).value,
            f: eventAt(trace, evaluation).value,
          },
        ],
  );
  for (const [template, upper, lower] of formulas) {
    const a = samples.filter(({ place }) => place === upper).at(-1);
    const b = samples.filter(({ place }) => place === lower).at(-1);
    if (a === undefined || b === undefined) continue;
    const difference = a.f - b.f;
    const quotient = difference / (a.at - b.at);
    const near = Math.abs(quotient - written) <= tolerance * Math.abs(written);
    if (near || sameNumber(quotient, written)) return { template, difference };
  }
  return { template: 'fill', difference: null };
}

const formulas = [
  ['fillCentral', 'plus', 'minus'],
  ['fillForward', 'plus', 'here'],
  ['fillBackward', 'here', 'minus'],
] as const;
