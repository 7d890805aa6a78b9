import * as v from 'valibot';
import { progressSchema } from '../../runner/exercise/progress/progress.ts';
import { draftSchema } from '../../runner/memory/draft.ts';

/** What a learner has done, as the platform keeps it from one session to the next. */
export const workSchema = v.object({
  /** A later form counts on. */
  form: v.literal(1),
  exercises: v.array(v.object({ id: v.string(), ...progressSchema.entries })),
  drafts: v.array(v.object({ block: v.string(), ...draftSchema.entries })),
});

export type Work = Readonly<v.InferOutput<typeof workSchema>>;
