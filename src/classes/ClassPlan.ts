import * as v from 'valibot';
import { exerciseIdForm } from '../exercise/exerciseIdForm.ts';

/** How long the texts and lists of a class may be: its link has to fit into a mail. */
export const classLimits = { name: 200, exercises: 100, seed: 100, submitTo: 500 } as const;

export const exerciseIdSchema = v.pipe(v.string(), v.maxLength(100), v.regex(exerciseIdForm));

/** A moment, ISO 8601 in UTC. There is no 31 February: engines differ in what they make of it. */
export const utcSchema = v.pipe(
  v.string(),
  v.maxLength(40),
  v.isoTimestamp(),
  v.check(
    (text) => text.endsWith('Z') && new Date(text).getUTCDate() === Number(text.slice(8, 10)),
    'a moment is a day of the calendar and a time in UTC, such as 2026-12-01T22:59:00Z',
  ),
);

/** What an instructor gives a class to do. All of it travels in the class link: there is no server that keeps it. */
export const classPlanSchema = v.object({
  /** As learners know the class, such as `Numerics 1, sheet 3`. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(classLimits.name)),
  /** Their ids, in the order in which they are to be done; each once. */
  exercises: v.pipe(
    v.array(exerciseIdSchema),
    v.minLength(1),
    v.maxLength(classLimits.exercises),
    v.check((ids) => new Set(ids).size === ids.length, 'an exercise is named twice'),
  ),
  /** Such as `2026-12-01T22:59:00.000Z`. */
  due: v.exactOptional(utcSchema),
  /** Chooses the generated numbers when hand-ins are graded, the same for the whole class. */
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(classLimits.seed)),
  /** Where to hand in, in the instructor's words: a mail address, a web address or a sentence. */
  submitTo: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(classLimits.submitTo))),
});

export type ClassPlan = Readonly<v.InferOutput<typeof classPlanSchema>>;
