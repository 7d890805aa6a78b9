import * as v from 'valibot';
import { momentSchema } from '../../memory/draft.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How far a reader came with an exercise. */
export const progressSchema = v.object({
  /** Of the exercise as it was when the answer was judged. */
  rev: count,
  /** Of its checks. */
  hash: v.string(),
  passed: v.boolean(),
  /** How often an answer was checked. */
  tries: count,
  /** The declared mistakes that an answer behaved like, by their names, each once. */
  mistakes: v.array(v.string()),
  /** The answer that passed; else the last one. */
  code: v.string(),
  at: momentSchema,
});

export type Progress = Readonly<v.InferOutput<typeof progressSchema>>;
