import * as v from 'valibot';
import { readClassLink } from '../../classes/classLink.ts';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import { planHash } from '../../classes/planHash.ts';
import { momentSchema } from '../memory/draft.ts';
import { classKey } from '../memory/classKey.ts';
import { placeOf } from '../memory/shelf/entryKey.ts';
import { writeMakingRoom } from '../memory/shelf/makeRoom.ts';
import { pageShelf } from '../memory/shelf/pageShelf.ts';
import { readEntry } from '../memory/shelf/readEntry.ts';

const rememberedSchema = v.object({ fragment: v.pipe(v.string(), v.maxLength(40_000)), at: momentSchema });

/** A class that was opened in this browser. */
export interface RememberedClass {
  readonly hash: string;
  readonly fragment: string;
  readonly plan: ClassPlan;
  /** When it was last opened. */
  readonly at: number;
}

/** Keeps the link of a class, so that it is found again without the instructor's mail. */
export function rememberClass(plan: ClassPlan, fragment: string, at: number): void {
  writeMakingRoom(pageShelf(), classKey(planHash(plan)), JSON.stringify({ fragment, at }));
}

/** The classes that were opened in this browser, the last one first. */
export async function rememberedClasses(): Promise<readonly RememberedClass[]> {
  const shelf = pageShelf();
  const found = await Promise.all(
    shelf.keys().map(async (key): Promise<readonly RememberedClass[]> => {
      const place = placeOf(key);
      if (place?.type !== 'class') return [];
      const read = readEntry(shelf, key, rememberedSchema);
      if (read.type !== 'read') return [];
      const { fragment, at } = read.value;
      const link = await readClassLink(fragment);
      return link.type === 'class' ? [{ hash: place.hash, fragment, at, plan: link.plan }] : [];
    }),
  );
  return found.flat().sort((a, b) => b.at - a.at);
}
