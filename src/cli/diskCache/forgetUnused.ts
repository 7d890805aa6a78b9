import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whoever works on the code comes back to what it was before; what it was long before is gone for good. */
const mostMakers = 4;

/** What no build asked for in this time was made of something that has been edited or taken away. */
const days = 30;

/**
 * Removes what all makers but the last few have made, and what nothing asks for any more.
 *
 * @param cache has a folder for each maker
 * @param maker the present one
 */
export function forgetUnused(cache: string, maker: string): void {
  const earlier = newestFirst(cache).filter(({ name }) => name !== maker);
  earlier.slice(mostMakers - 1).forEach(({ name }) => remove(path.join(cache, name)));
  const begun = Date.now() - days * 24 * 3_600_000;
  for (const { name, changed } of newestFirst(path.join(cache, maker))) {
    if (changed < begun) remove(path.join(cache, maker, name));
  }
}

function newestFirst(folder: string): readonly { readonly name: string; readonly changed: number }[] {
  return readdirSync(folder)
    .map((name) => ({
      name,
      // Another build may have removed it meanwhile.
      changed: statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.changed - a.changed);
}

function remove(file: string): void {
  rmSync(file, { recursive: true, force: true });
}
