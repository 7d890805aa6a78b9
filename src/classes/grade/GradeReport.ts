import * as v from 'valibot';
import { classPlanSchema, utcSchema } from '../ClassPlan.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What came of one answer. That nothing was handed in is no outcome: the learner then has none. */
const outcomeSchema = v.variant('type', [
  v.object({ type: v.literal('passed') }),
  v.object({
    type: v.literal('failed'),
    /** The declared mistake that it behaves like, by its name. */
    mistake: v.exactOptional(text),
    /** What the learner would be told first. */
    sentence: text,
    /** The checks that do not hold; none where the code did not come so far. */
    checks: v.pipe(v.array(text), v.readonly()),
  }),
  /** It did not end in time, or used up the memory. A failure. */
  v.object({ type: v.literal('stopped'), reason: v.picklist(['deadline', 'lost']) }),
  /** The exercise, or an extra check, is at fault: nothing is known about the answer. */
  v.object({ type: v.literal('faulty'), message: text }),
]);

const gradedAnswerSchema = v.object({
  exercise: text,
  outcome: outcomeSchema,
  /** The same for codes that are the same but for white space and comments; a number has none. */
  print: v.exactOptional(text),
});

const learnerSchema = v.object({
  name: text,
  file: text,
  handedIn: utcSchema,
  isLate: v.boolean(),
  lms: v.object({ moodle: v.exactOptional(text), canvas: v.exactOptional(text) }),
  answers: v.pipe(v.array(gradedAnswerSchema), v.readonly()),
});

const place = v.object({ file: text });
const ofExercise = v.object({ file: text, exercise: text });

/** Something about a file that its reader must know. */
const troubleSchema = v.variant('type', [
  // The file is not graded at all.
  v.object({
    type: v.picklist([
      'empty',
      'notJson',
      'foreign',
      'newer',
      'huge',
      'zip',
      'unreadable',
      'checksFile',
      'notGraded',
      'tooMany',
    ]),
    ...place.entries,
  }),
  v.object({ type: v.literal('damaged'), ...place.entries, place: text }),
  v.object({ type: v.literal('otherClass'), ...place.entries, name: text }),
  // Another one is graded in its place: of the same learner, or of one with the same name, who may be another.
  v.object({ type: v.picklist(['older', 'sameName']), ...place.entries, name: text, newer: text }),
  // One answer of it is not graded, or not as one would think.
  v.object({ type: v.literal('answerDamaged'), ...place.entries, place: text }),
  v.object({
    type: v.picklist([
      'answerTooLong',
      'answerTwice',
      'notOfClass',
      'notOfSite',
      'otherRevision',
      'deadline',
      'lost',
    ]),
    ...ofExercise.entries,
  }),
  v.object({ type: v.literal('faulty'), ...ofExercise.entries, message: text }),
  // It is graded, and there is something to know of it.
  v.object({ type: v.literal('late'), ...place.entries, handedIn: utcSchema }),
  v.object({ type: v.literal('hiddenLetters'), ...place.entries, name: text }),
]);

/** Everything that came of grading a class. */
export const gradeReportSchema = v.object({
  format: v.literal('nudge-grades'),
  version: v.literal(1),
  class: classPlanSchema,
  graded: utcSchema,
  /** How many files were chosen: each is among the learners, or in the troubles, which are sorted by file. */
  files: count,
  /** The names of the instructor's own checks, by exercise. */
  extraChecks: v.pipe(v.array(v.object({ exercise: text, checks: v.array(text) })), v.readonly()),
  /** Sorted by name. */
  learners: v.pipe(v.array(learnerSchema), v.readonly()),
  troubles: v.pipe(v.array(troubleSchema), v.readonly()),
});

export type Outcome = Readonly<v.InferOutput<typeof outcomeSchema>>;
export type GradedAnswer = Readonly<v.InferOutput<typeof gradedAnswerSchema>>;
export type GradedLearner = Readonly<v.InferOutput<typeof learnerSchema>>;
export type Trouble = Readonly<v.InferOutput<typeof troubleSchema>>;
export type GradeReport = Readonly<v.InferOutput<typeof gradeReportSchema>>;
