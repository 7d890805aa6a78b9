import { exerciseKey } from '../../runner/memory/exerciseKey.ts';
import { draftKey } from '../../runner/memory/draftKey.ts';
import type { Shelf } from '../../runner/memory/shelf/Shelf.ts';
import type { SettingName } from '../../runner/memory/work/settings.ts';
import type { Work } from './Work.ts';

export interface ShelfContent {
  /** Of the last session. */
  readonly work: Work | undefined;
  /** What the platform calls the learner. */
  readonly learnerName: string;
}

/** Of the name that stands in what is handed in. */
const nameKey: SettingName = 'nudge.name';

/**
 * A shelf that holds as long as the page, with the work of the last session on it. The browser's own storage is left
 * alone: the next learner at this computer has the same, and would be credited with the work of this one.
 */
export function workShelf({ work, learnerName }: ShelfContent, onChange: (key: string) => void): Shelf {
  const texts = new Map<string, string>([
    ...(learnerName === '' ? [] : [[nameKey, learnerName] as const]),
    ...(work?.exercises ?? []).map(
      ({ id, ...progress }) => [exerciseKey(id), JSON.stringify(progress)] as const,
    ),
    ...(work?.drafts ?? []).map(({ block, ...draft }) => [draftKey(block), JSON.stringify(draft)] as const),
  ]);
  return {
    isLasting: true,
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      texts.set(key, text);
      onChange(key);
      return 'kept';
    },
    remove: (key) => {
      if (texts.delete(key)) onChange(key);
    },
    keys: () => [...texts.keys()],
  };
}
