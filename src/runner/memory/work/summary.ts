import { linkedByName } from '../../share/linkedName.ts';
import type { SharedCode } from '../../share/sharedCode.ts';
import { partsOfName } from '../blockName.ts';
import type { WorkFile } from './workFile.ts';

/** What is kept of one block. */
export interface BlockSummary {
  readonly path: string;
  readonly title: string;
  /** The program of the link that it came with, if it did, and if it can still be told. */
  readonly shared: SharedCode | undefined;
  /** When the draft was last changed; undefined when there is none. */
  readonly draft: number | undefined;
  readonly earlier: number;
  /** Of everything kept, in characters. */
  readonly size: number;
}

const nothingKept = { shared: undefined, draft: undefined, earlier: 0, size: 0 };

/** What is kept, block by block in the order of the pages' paths. */
export function summary({ drafts, earlier }: WorkFile): readonly BlockSummary[] {
  const blocks = new Map<string, BlockSummary>();
  for (const entry of [...drafts, ...earlier]) {
    const { block } = entry;
    const before = blocks.get(block) ?? { ...partsOfName(block), ...nothingKept };
    const isEarlier = 'type' in entry;
    blocks.set(block, {
      ...before,
      // A draft tells what it was begun from; a run may have been of the very same.
      shared: before.shared ?? linkedByName(before.title, isEarlier ? entry.code : entry.original),
      draft: isEarlier ? before.draft : entry.at,
      earlier: before.earlier + (isEarlier ? 1 : 0),
      size: before.size + JSON.stringify(entry).length,
    });
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
}
