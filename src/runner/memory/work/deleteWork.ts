import { placeOf } from '../shelf/entryKey.ts';
import type { Shelf } from '../shelf/Shelf.ts';
import { settingNames, type Settings } from './settings.ts';

/** Takes everything away that is the reader's work or choice, and nothing else. */
export function deleteWork(shelf: Shelf, settings: Settings): void {
  for (const key of shelf.keys()) if (placeOf(key) !== undefined) shelf.remove(key);
  for (const name of settingNames) settings.remove(name);
}
