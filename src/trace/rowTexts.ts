import { arrayText } from './arrayText.ts';
import { contentsAlong } from './contentsAt.ts';
import { indexText } from './indexText.ts';
import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';
import { valueText } from './valueText.ts';
import type { WalkReading } from './walkReading.ts';

/** The columns of the trace table, as the downloads name them. */
export const traceColumns = ['step', 'idx', 'x[idx]', 'f(x+δ)', 'f(x−δ)', 'grad[idx]', 'grad'] as const;

/** The cells of a row of the table, in the order of its columns; null is what did not happen. */
export type RowTexts = readonly [
  step: string,
  idx: string,
  value: string,
  plus: string | null,
  minus: string | null,
  derivative: string | null,
  grad: string | null,
];

/** Some rows as text, in ascending order: all digits, as Python prints them. */
export function* rowTexts(
  trace: Trace,
  { walk, rows, grad }: WalkReading,
  positions: Iterable<number>,
): Generator<RowTexts> {
  const { dtype, shape } = tracedArray(trace, walk.array);
  const result = grad === null ? null : tracedArray(trace, grad);
  const resultAt = grad === null ? null : contentsAlong(trace, grad);
  for (const position of positions) {
    const read = rows.at(position);
    if (read === undefined) return;
    const { step, idx, value, plus, minus, derivative, lastEvent } = read;
    yield [
      String(step),
      indexText(idx, shape),
      valueText(value, dtype),
      plus === null ? null : valueText(plus, 'float64'),
      minus === null ? null : valueText(minus, 'float64'),
      derivative === null || result === null ? null : valueText(derivative, result.dtype),
      result === null || resultAt === null ? null : arrayText(result, resultAt(lastEvent)),
    ];
  }
}
