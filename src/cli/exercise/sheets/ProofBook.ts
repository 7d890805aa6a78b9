import * as v from 'valibot';
import { proofSheetSchema } from '../../../exercise/proof/ProofSheet.ts';

/** The proof sheets of the site, and in which lesson each exercise stands. */
export const proofBookSchema = v.object({
  sheets: v.array(proofSheetSchema),
  lessons: v.array(
    v.object({
      /** Of its page, from the repository's top. */
      file: v.string(),
      title: v.string(),
      /** From the site's base address. */
      address: v.string(),
      /** Ids, in the order of the page. */
      exercises: v.array(v.string()),
    }),
  ),
});

export type ProofBook = v.InferOutput<typeof proofBookSchema>;
export type BookLesson = ProofBook['lessons'][number];
