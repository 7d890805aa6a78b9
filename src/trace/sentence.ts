import { arrayText } from './arrayText.ts';
import { contentsAt } from './contentsAt.ts';
import { eventAt } from './eventAt.ts';
import { filled } from './filled.ts';
import { indexText } from './indexText.ts';
import type { Moment } from './moments.ts';
import { quotientAt } from './quotientAt.ts';
import { sameNumber } from './sameNumber.ts';
import type { SentenceName as Template, SentenceTemplates } from './sentenceTemplates.ts';
import { sizeOf } from './sizeOf.ts';
import { stepText } from './stepText.ts';
import type { Trace } from './trace.ts';
import { tracedArray } from './tracedArray.ts';
import { valueText } from './valueText.ts';
import type { WalkReading } from './walkReading.ts';

type Values = Readonly<Record<string, string>>;

/** More elements than this make no sentence. */
const mostNamed = 16;

/** What happens at one of the moments of a walk, in one sentence. */
export function sentence(
  trace: Trace,
  reading: WalkReading,
  position: number,
  templates: SentenceTemplates,
): string {
  const moment = reading.moments.at(position);
  if (moment === undefined) return templates.endNothing;
  const [template, values] = said(trace, reading, moment, position);
  return filled(templates[template], values);
}

function said(trace: Trace, reading: WalkReading, moment: Moment, position: number): [Template, Values] {
  const event = eventAt(trace, moment.event);
  const { dtype, shape } = tracedArray(trace, event.array);
  const isNumber = shape.length === 0;
  const value = valueText(event.value, dtype);
  const cell = isNumber ? 'x' : 'x[idx]';
  const idx = indexText(event.index, shape);
  const inCopy = event.array !== reading.walk.array;
  switch (moment.kind) {
    case 'visit':
      return isNumber
        ? ['visitNumber', { value }]
        : ['visit', { step: String(moment.row + 1), steps: String(sizeOf(shape)), idx, value }];
    case 'nudge up':
    case 'nudge down': {
      const visited = reading.rows.at(moment.row)?.value ?? NaN;
      const template = nudgeTemplate(
        moment.kind === 'nudge up',
        dtype,
        sameNumber(visited, event.value),
        inCopy,
      );
      return [template, { cell, value, dtype, delta: stepText(visited, event.value) }];
    }
    case 'evaluate':
      // f returns a number of its own, whatever the dtype of x.
      return [moment.place ?? 'elsewhere', { value: valueText(event.value, 'float64') }];
    case 'fill': {
      const { template, difference } = quotientAt(trace, reading, position);
      const result = isNumber ? 'grad' : 'grad[idx]';
      return [template, { result, value, difference: valueText(difference ?? NaN, 'float64') }];
    }
    case 'restore':
      return [inCopy ? 'restoreCopy' : 'restore', { cell, value }];
    case 'write':
      return [!inCopy ? 'writeX' : event.array === reading.grad ? 'writeGrad' : 'writeOther', { idx, value }];
    case 'end':
      return ended(trace, reading, moment.event);
  }
}

function nudgeTemplate(up: boolean, dtype: string, same: boolean, inCopy: boolean): Template {
  if (!dtype.startsWith('float')) return up ? 'nudgeUpInteger' : 'nudgeDownInteger';
  if (same) return up ? 'nudgeUpLost' : 'nudgeDownLost';
  if (inCopy) return up ? 'nudgeUpCopy' : 'nudgeDownCopy';
  return up ? 'nudgeUp' : 'nudgeDown';
}

function ended(trace: Trace, { walk, rows, grad: result }: WalkReading, event: number): [Template, Values] {
  const { shape } = tracedArray(trace, walk.array);
  const count = String(rows.length);
  if (rows.length === 0) return ['endNothing', {}];
  const one = rows.length === 1;
  if (result === null || rows.length > mostNamed) return [one ? 'endOne' : 'end', { count }];
  const text = arrayText(tracedArray(trace, result), contentsAt(trace, result, event));
  // The line breaks of a matrix are no part of a sentence.
  const grad = text.replaceAll(/\n\s*/g, ' ');
  if (shape.length === 0) return ['endNumber', { grad }];
  return [one ? 'endGradOne' : 'endGrad', { count, grad }];
}
