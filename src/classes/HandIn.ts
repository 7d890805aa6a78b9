import * as v from 'valibot';
import { classLimits, exerciseIdSchema, utcSchema } from './ClassPlan.ts';

/** How much one learner may hand in. */
export const handInLimits = {
  /** Of the whole file. */
  bytes: 2_000_000,
  name: 100,
  /** Characters of one answer. */
  code: 50_000,
  answers: classLimits.exercises,
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(100));

/** What a learner handed in to one exercise. */
export const answerSchema = v.object({
  id: exerciseIdSchema,
  /** Of the exercise as it was when the answer was checked. */
  rev: count,
  /** Of its checks then. */
  hash: shortText,
  /** The function's code, or the number that was typed. */
  code: v.pipe(v.string(), v.maxLength(handInLimits.code)),
  /** When it was checked. */
  at: utcSchema,
  tries: count,
  /** What the learner's page said: a claim, which no grade believes. */
  passed: v.boolean(),
});

/** The beginning of every hand-in, of this version and of later ones. */
export const handInHead = v.object({ format: v.literal('nudge-hand-in'), version: v.number() });

/** A hand-in with its answers unread: a damaged one is no reason to refuse the others. */
export const handInEnvelope = v.object({
  format: v.literal('nudge-hand-in'),
  version: v.literal(1),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(handInLimits.name)),
  class: v.object({ name: v.pipe(v.string(), v.maxLength(classLimits.name)), hash: shortText }),
  /** By the clock of the learner's machine. */
  handedIn: utcSchema,
  answers: v.pipe(v.array(v.unknown()), v.maxLength(handInLimits.answers)),
});

export type HandedAnswer = Readonly<v.InferOutput<typeof answerSchema>>;

/** What one learner hands in to a class, as one file. */
export type HandIn = Readonly<
  Omit<v.InferOutput<typeof handInEnvelope>, 'answers'> & { readonly answers: readonly HandedAnswer[] }
>;
