import type { Shelf, Written } from '../shelf/Shelf.ts';
import type { ImportPlan } from './planImport.ts';
import type { Settings } from './settings.ts';

/** Writes all of a plan, or nothing: when the storage gets full on the way, everything is as it was. */
export function carryOut({ writes, settings: added }: ImportPlan, shelf: Shelf, settings: Settings): Written {
  const before: (readonly [key: string, text: string | null])[] = [];
  for (const [key, text] of writes) {
    before.unshift([key, shelf.read(key)]);
    const written = shelf.write(key, text);
    if (written === 'kept') continue;
    for (const [touched] of before) shelf.remove(touched);
    for (const [touched, old] of before) if (old !== null) shelf.write(touched, old);
    return written;
  }
  for (const { name, value } of added) settings.write(name, value);
  return 'kept';
}
