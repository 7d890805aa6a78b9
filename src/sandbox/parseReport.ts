import * as v from 'valibot';
import { defaultBudgets, type RunReport } from '../engine/protocol.ts';
import { partSchema } from '../exercise/record/parsePart.ts';
import { mostAxes } from '../trace/mostAxes.ts';
import { pictureSchema } from './pictureSchema.ts';

const text = v.pipe(v.string(), v.maxLength(defaultBudgets.entryLength));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const line = v.pipe(count, v.minValue(1));

const codeError = v.object({ name: text, message: text, line: v.exactOptional(line) });

const events = v.pipe(
  v.object({
    kind: v.instance(Uint8Array),
    array: v.instance(Uint16Array),
    index: v.instance(Int32Array),
    value: v.instance(Float64Array),
    line: v.instance(Int32Array),
  }),
  v.check(({ kind, array, index, value, line }) =>
    [array, index, value, line].every(({ length }) => length === kind.length),
  ),
);

const report = v.variant('type', [
  v.object({
    type: v.literal('output'),
    entry: v.object({ level: v.picklist(['log', 'warn', 'error']), text }),
  }),
  v.object({
    type: v.literal('trace'),
    arrays: v.array(
      v.pipe(
        v.object({
          dtype: v.picklist(['float64', 'float32', 'int64', 'int32', 'bool']),
          shape: v.pipe(v.array(count), v.maxLength(mostAxes)),
          strides: v.array(v.pipe(v.number(), v.integer())),
          start: v.instance(Float64Array),
        }),
        v.check(({ shape, strides }) => shape.length === strides.length),
      ),
    ),
    events,
  }),
  v.object({ type: v.literal('picture'), picture: pictureSchema }),
  v.object({ type: v.literal('recorded'), part: partSchema }),
  v.object({ type: v.literal('noAnswer') }),
  v.object({ type: v.literal('dropped'), output: count, events: count }),
  v.object({ type: v.literal('end'), echo: v.exactOptional(text), error: v.exactOptional(codeError) }),
]);

/** A message from the cage as a report, or undefined: nothing that comes out of there is believed unread. */
export function parseReport(message: unknown): RunReport | undefined {
  try {
    const parsed = v.safeParse(report, message);
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Lists in each other without end, which a port does carry.
    return undefined;
  }
}
