import * as v from 'valibot';
import { exerciseIdSchema } from '../../../classes/ClassPlan.ts';
import { progressSchema } from '../../exercise/progress/progress.ts';
import { draftSchema } from '../draft.ts';
import { keptRunSchema, putAwaySchema } from '../earlier/earlier.ts';
import { settingNames } from './settings.ts';

/**
 * Path and name, as `blockName` makes them: the path leads to a page of this site and nowhere else. The name was empty where
 * a program came with a link without a title.
 */
const block = v.pipe(v.string(), v.maxLength(500), v.regex(/^\/(?![/\\])[^#]*#.*$/s));

/** All that a browser keeps of a reader's work, as one file. */
export const workFileSchema = v.object({
  format: v.literal('nudge-work'),
  version: v.literal(1),
  /** ISO 8601. */
  exported: v.string(),
  drafts: v.array(v.object({ block, ...draftSchema.entries })),
  earlier: v.array(
    v.variant('type', [
      v.object({ block, ...keptRunSchema.entries }),
      v.object({ block, ...putAwaySchema.entries }),
    ]),
  ),
  /** Files from before there were exercises have none. */
  exercises: v.optional(v.array(v.object({ id: exerciseIdSchema, ...progressSchema.entries })), []),
  settings: v.array(
    v.object({ name: v.picklist(settingNames), value: v.pipe(v.string(), v.maxLength(100)) }),
  ),
  /** Entries that could not be read, as they were found. */
  damaged: v.array(v.object({ key: v.pipe(v.string(), v.maxLength(1_000)), text: v.string() })),
});

export type WorkFile = v.InferOutput<typeof workFileSchema>;

/** The beginning of every work file, of this version and of later ones. */
export const workFileHead = v.object({ format: v.literal('nudge-work'), version: v.number() });
