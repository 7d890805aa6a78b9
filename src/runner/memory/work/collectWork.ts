import { progressSchema } from '../../exercise/progress/progress.ts';
import { draftSchema } from '../draft.ts';
import { earlierSchema } from '../earlier/earlier.ts';
import { placeOf } from '../shelf/entryKey.ts';
import { readEntry } from '../shelf/readEntry.ts';
import type { Shelf } from '../shelf/Shelf.ts';
import { settingNames, type Settings } from './settings.ts';
import type { WorkFile } from './workFile.ts';

/** All that lies on the shelf, as a file to keep. What cannot be read is set aside and exported as it is. */
export function collectWork(shelf: Shelf, settings: Settings, now: Date): WorkFile {
  const work: WorkFile = {
    format: 'nudge-work',
    version: 1,
    exported: now.toISOString(),
    drafts: [],
    earlier: [],
    exercises: [],
    settings: settingNames.flatMap((name) => {
      const value = settings.read(name);
      return value === null ? [] : [{ name, value }];
    }),
    damaged: [],
  };
  for (const key of [...shelf.keys()].sort()) {
    const place = placeOf(key);
    if (place?.type === 'draft') {
      const read = readEntry(shelf, key, draftSchema);
      if (read.type === 'read') work.drafts.push({ block: place.block, ...read.value });
    } else if (place?.type === 'earlier') {
      const read = readEntry(shelf, key, earlierSchema);
      if (read.type === 'read') work.earlier.push({ block: place.block, ...read.value });
    } else if (place?.type === 'exercise') {
      const read = readEntry(shelf, key, progressSchema);
      if (read.type === 'read') work.exercises.push({ id: place.id, ...read.value });
    }
  }
  // After the rest was read: what was found damaged on the way is here too.
  for (const key of [...shelf.keys()].sort()) {
    const place = placeOf(key);
    const text = place?.type === 'damaged' ? shelf.read(key) : null;
    if (place?.type === 'damaged' && text !== null) work.damaged.push({ key: place.key, text });
  }
  return work;
}
