import { arrayText } from '../trace/arrayText.ts';
import { contentsAtEach } from '../trace/contentsAt.ts';
import { indexText } from '../trace/indexText.ts';
import type { Trace } from '../trace/trace.ts';
import { tracedArray } from '../trace/tracedArray.ts';
import { valueText } from '../trace/valueText.ts';
import type { WalkReading } from '../trace/walkReading.ts';

/** The cells of a row of the table, in the order of its columns. */
export type RowTexts = readonly [
  step: string,
  idx: string,
  value: string,
  plus: string,
  minus: string,
  derivative: string,
  grad: string,
];

const missing = '–';

/** The rows from `from` up to, not including, `to` as text: all digits, as Python prints them. */
export function rowTexts(
  trace: Trace,
  { walk, rows, grad }: WalkReading,
  from: number,
  to: number,
): readonly RowTexts[] {
  const { dtype, shape } = tracedArray(trace, walk.array);
  const shown = rows.slice(from, to);
  const result = grad === null ? null : tracedArray(trace, grad);
  const results =
    grad === null
      ? []
      : contentsAtEach(
          trace,
          grad,
          shown.map(({ lastEvent }) => lastEvent),
        );
  return shown.map(({ step, idx, value, plus, minus, derivative }, i) => {
    const contents = results[i];
    return [
      String(step),
      indexText(idx, shape),
      valueText(value, dtype),
      plus === null ? missing : valueText(plus, 'float64'),
      minus === null ? missing : valueText(minus, 'float64'),
      derivative === null || result === null ? missing : valueText(derivative, result.dtype),
      contents === undefined || result === null ? missing : arrayText(result, contents),
    ];
  });
}
