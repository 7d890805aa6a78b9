import * as v from 'valibot';
import { mostAxes } from '../../trace/mostAxes.ts';
import { sizeOf } from '../../trace/sizeOf.ts';
import type { Plain } from '../observe/Plain.ts';
import type { RecordedPart } from './Recording.ts';

/** What a part may hold at most: a little more than `observe` writes down. */
const most = { items: 20_001, asked: 2_001, calls: 1_000, text: 2_001, arguments: 32 };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const anyNumber = v.union([v.number(), v.nan()]);
const text = v.pipe(v.string(), v.maxLength(most.text));

const array = v.pipe(
  v.object({
    type: v.literal('array'),
    dtype: v.picklist(['float64', 'float32', 'int64', 'int32', 'bool']),
    shape: v.pipe(v.array(count), v.maxLength(mostAxes)),
    elements: v.pipe(v.array(anyNumber), v.maxLength(most.items)),
  }),
  v.check(({ shape, elements }) => sizeOf(shape) === elements.length),
  // No integer holds NaN, and making one of it would throw.
  v.check(({ dtype, elements }) => dtype.startsWith('float') || elements.every(Number.isFinite)),
);

const plain: v.GenericSchema<unknown, Plain> = v.union([
  anyNumber,
  v.boolean(),
  v.null(),
  v.object({
    type: v.literal('list'),
    items: v.pipe(v.array(v.lazy(() => plain)), v.maxLength(most.items)),
  }),
  array,
  v.object({ type: v.picklist(['text', 'other']), text }),
]);

const fault = v.object({
  name: text,
  message: text,
  line: v.exactOptional(v.pipe(count, v.minValue(1))),
});

const call = v.object({
  asked: v.pipe(v.array(v.object({ f: count, given: v.array(plain) })), v.maxLength(most.asked)),
  outcome: v.variant('type', [
    v.object({ type: v.literal('returned'), value: plain }),
    v.object({ type: v.literal('threw'), fault }),
  ]),
  after: v.pipe(v.array(v.nullable(plain)), v.maxLength(most.arguments)),
});

/** A recorded part as it comes from where a learner's code ran. */
export const partSchema: v.GenericSchema<unknown, RecordedPart> = v.variant('type', [
  v.object({ type: v.literal('probe'), probe: count, call }),
  v.object({
    type: v.literal('case'),
    group: v.picklist(['checks', 'held']),
    check: text,
    number: count,
    calls: v.pipe(v.array(call), v.maxLength(most.calls)),
  }),
]);

/** A message as a recorded part, or undefined: nothing that comes from there is believed unread. */
export function parsePart(message: unknown): RecordedPart | undefined {
  try {
    const parsed = v.safeParse(partSchema, message);
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Lists in each other without end, which a port does carry.
    return undefined;
  }
}
