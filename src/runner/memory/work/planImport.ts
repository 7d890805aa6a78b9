import { mergeProgress } from '../../exercise/progress/mergeProgress.ts';
import type { Progress } from '../../exercise/progress/progress.ts';
import type { Draft } from '../draft.ts';
import { draftKey } from '../draftKey.ts';
import { exerciseKey } from '../exerciseKey.ts';
import type { Earlier } from '../earlier/earlier.ts';
import { keptOfEachKind } from '../earlier/earlierShelf.ts';
import { damagedKey, earlierKey } from '../shelf/entryKey.ts';
import type { SettingName } from './settings.ts';
import type { WorkFile } from './workFile.ts';

/** How many of each: nothing that an import does goes unsaid. */
export interface ImportCounts {
  readonly drafts: {
    readonly added: number;
    /** Newer in the file. What was here is put away, and can be gone back to. */
    readonly replaced: number;
    /** Newer here. What the file has is put away. */
    readonly kept: number;
    readonly same: number;
  };
  readonly earlier: {
    readonly added: number;
    readonly same: number;
    /** Beyond the number that a block keeps. */
    readonly leftOut: number;
  };
  readonly exercises: {
    readonly added: number;
    /** In both: of two answers the one that came further is kept. */
    readonly merged: number;
  };
  readonly settings: { readonly added: number; readonly kept: number };
  readonly damaged: number;
}

export interface ImportPlan {
  readonly counts: ImportCounts;
  /** Texts by key. Only drafts write over a key that is in use. */
  readonly writes: readonly (readonly [key: string, text: string])[];
  readonly settings: readonly { readonly name: SettingName; readonly value: string }[];
}

/** What to write so that this browser has its own work and the file's. The newer draft of a block is shown. */
export function planImport(here: WorkFile, file: WorkFile, now: number): ImportPlan {
  const writes: (readonly [string, string])[] = [];
  const drafts = { added: 0, replaced: 0, kept: 0, same: 0 };
  const putAway: WorkFile['earlier'] = [];
  for (const { block, ...theirs } of newestOfEach(file.drafts)) {
    // A clock that runs ahead must not win for ever.
    const draft: Draft = { ...theirs, at: Math.min(theirs.at, now) };
    const own = here.drafts.find((each) => each.block === block);
    const isNewer = own === undefined || draft.at > own.at;
    if (own?.code === draft.code) drafts.same++;
    else if (own === undefined) drafts.added++;
    else {
      drafts[isNewer ? 'replaced' : 'kept']++;
      const { code, at } = isNewer ? own : draft;
      // An import that is made twice adds nothing twice.
      if (!here.earlier.some((each) => each.block === block && each.code === code)) {
        putAway.push({ block, type: 'away', at, code, why: 'imported' });
      }
    }
    if (isNewer && own?.code !== draft.code) writes.push([draftKey(block), JSON.stringify(draft)]);
  }
  const earlier = planEarlier([...here.earlier, ...putAway], file.earlier, now);
  for (const { block, ...entry } of [...putAway, ...earlier.added]) {
    writes.push([earlierKey(entry.type, block, entry.at), JSON.stringify(entry satisfies Earlier)]);
  }
  const exercises = { added: 0, merged: 0 };
  for (const { id, ...theirs } of file.exercises) {
    const bounded: Progress = { ...theirs, at: Math.min(theirs.at, now) };
    const own = here.exercises.find((each) => each.id === id);
    exercises[own === undefined ? 'added' : 'merged']++;
    writes.push([exerciseKey(id), JSON.stringify(own === undefined ? bounded : mergeProgress(own, bounded))]);
  }
  const damaged = file.damaged.filter(({ text }) => here.damaged.every((each) => each.text !== text));
  damaged.forEach(({ key, text }, i) => {
    writes.push([damagedKey(`${key}+${String(here.damaged.length + i)}`), text]);
  });
  const chosen = new Set(here.settings.map(({ name }) => name));
  const settings = file.settings.filter(({ name }) => !chosen.has(name));
  return {
    counts: {
      drafts,
      exercises,
      earlier: { added: earlier.added.length, same: earlier.same, leftOut: earlier.leftOut },
      settings: { added: settings.length, kept: file.settings.length - settings.length },
      damaged: damaged.length,
    },
    writes,
    settings,
  };
}

function newestOfEach(drafts: WorkFile['drafts']): WorkFile['drafts'] {
  const newest = new Map<string, WorkFile['drafts'][number]>();
  for (const draft of drafts) {
    const other = newest.get(draft.block);
    if (other === undefined || draft.at > other.at) newest.set(draft.block, draft);
  }
  return [...newest.values()];
}

/** The file's entries that find room beside those that are here, the newest first: none of these goes. */
function planEarlier(
  here: WorkFile['earlier'],
  file: WorkFile['earlier'],
  now: number,
): { readonly added: WorkFile['earlier']; readonly same: number; readonly leftOut: number } {
  const added: WorkFile['earlier'] = [];
  let same = 0;
  let leftOut = 0;
  const identity = ({ block, type, at, code }: WorkFile['earlier'][number]): string =>
    JSON.stringify([block, type, at, code]);
  const known = new Set(here.map(identity));
  const room = new Map<string, number>();
  const shelfOf = ({ block, type }: WorkFile['earlier'][number]): string => `${type} ${block}`;
  for (const entry of here) room.set(shelfOf(entry), (room.get(shelfOf(entry)) ?? keptOfEachKind) - 1);
  for (const entry of [...file].sort((a, b) => b.at - a.at)) {
    const bounded = { ...entry, at: Math.min(entry.at, now) };
    const left = room.get(shelfOf(entry)) ?? keptOfEachKind;
    if (known.has(identity(bounded))) same++;
    else if (left <= 0) leftOut++;
    else {
      known.add(identity(bounded));
      room.set(shelfOf(entry), left - 1);
      added.push(bounded);
    }
  }
  return { added, same, leftOut };
}
