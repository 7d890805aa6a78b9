import { zipSync, type Zippable } from 'fflate';

/** The first date that a zip can say. As a local time, since that is what a zip holds. */
const date = new Date(1980, 0, 1);

/** A zip of files in their order. The same files make the same bytes, whenever and wherever. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: 9, mtime: date, os: 3, attrs: 0 }];
  return zipSync(entries);
}
