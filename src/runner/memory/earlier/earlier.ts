import * as v from 'valibot';
import type { Ending, OutputEntry } from '../../../engine/outcome.ts';
import { momentSchema } from '../draft.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const endingSchema = v.variant('type', [
  v.object({ type: v.literal('finished'), echo: v.exactOptional(v.string()) }),
  v.object({
    type: v.literal('failed'),
    error: v.object({ name: v.string(), message: v.string(), line: v.exactOptional(count) }),
  }),
  v.object({ type: v.literal('stopped'), reason: v.picklist(['reader', 'deadline', 'lost']) }),
]);

/** A run as it is kept: without its trace, which can be megabytes and is made again by running. */
export const keptRunSchema = v.object({
  type: v.literal('run'),
  at: momentSchema,
  code: v.string(),
  milliseconds: v.pipe(v.number(), v.minValue(0)),
  ending: endingSchema,
  /** How many elements the walks visited: a stop is told with its step. */
  visits: count,
  output: v.array(v.object({ level: v.picklist(['log', 'warn', 'error']), text: v.string() })),
  /** Entries that the run printed but that are not kept. */
  droppedOutput: count,
});

const putAwayReasons = ['reset', 'wentBack', 'otherTab', 'replaced', 'imported'] as const;

/** Code that made way for other code, and was not lost for it. */
export const putAwaySchema = v.object({
  type: v.literal('away'),
  at: momentSchema,
  code: v.string(),
  why: v.picklist(putAwayReasons),
});

export const earlierSchema = v.variant('type', [keptRunSchema, putAwaySchema]);

export interface KeptRun extends Readonly<v.InferOutput<typeof keptRunSchema>> {
  readonly ending: Ending;
  readonly output: OutputEntry[];
}

export type PutAway = Readonly<v.InferOutput<typeof putAwaySchema>>;
export type PutAwayReason = PutAway['why'];

/** One thing that a reader can go back to. */
export type Earlier = KeptRun | PutAway;
