import { progressSchema } from '../../runner/exercise/progress/progress.ts';
import { draftSchema } from '../../runner/memory/draft.ts';
import { placeOf } from '../../runner/memory/shelf/entryKey.ts';
import { readEntry } from '../../runner/memory/shelf/readEntry.ts';
import type { Shelf } from '../../runner/memory/shelf/Shelf.ts';
import type { Work } from './Work.ts';

/** The work that lies on a shelf. Earlier runs are not carried on: they would fill the platform's little room. */
export function workOn(shelf: Shelf): Work {
  const exercises: Work['exercises'] = [];
  const drafts: Work['drafts'] = [];
  for (const key of shelf.keys()) {
    const place = placeOf(key);
    if (place?.type === 'exercise') {
      const read = readEntry(shelf, key, progressSchema);
      if (read.type === 'read') exercises.push({ id: place.id, ...read.value });
    } else if (place?.type === 'draft') {
      const read = readEntry(shelf, key, draftSchema);
      if (read.type === 'read') drafts.push({ block: place.block, ...read.value });
    }
  }
  return { form: 1, exercises, drafts };
}
