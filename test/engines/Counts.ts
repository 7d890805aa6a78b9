import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is run in every engine, and how many of each. */
export const countsSchema = v.object({
  /** Live blocks of the lessons. */
  blocks: count,
  exercises: count,
  /** Solutions, starters and mistakes of those exercises. */
  answers: count,
  /** Hostile programs. */
  programs: count,
  /** Results of elementary functions, compared bit by bit. */
  results: count,
});

export type Counts = Readonly<v.InferOutput<typeof countsSchema>>;
