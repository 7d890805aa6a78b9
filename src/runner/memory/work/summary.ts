import { partsOfName } from '../blockName.ts';
import type { WorkFile } from './workFile.ts';

/** What is kept of one block. */
export interface BlockSummary {
  readonly path: string;
  readonly title: string;
  /** When the draft was last changed; undefined when there is none. */
  readonly draft: number | undefined;
  readonly earlier: number;
  /** Of everything kept, in characters. */
  readonly size: number;
}

/** What is kept, block by block in the order of the pages' paths. */
export function summary({ drafts, earlier }: WorkFile): readonly BlockSummary[] {
  const blocks = new Map<string, BlockSummary>();
  for (const entry of [...drafts, ...earlier]) {
    const { block } = entry;
    const before = blocks.get(block) ?? { ...partsOfName(block), draft: undefined, earlier: 0, size: 0 };
    const isEarlier = 'type' in entry;
    blocks.set(block, {
      ...before,
      draft: isEarlier ? before.draft : entry.at,
      earlier: before.earlier + (isEarlier ? 1 : 0),
      size: before.size + JSON.stringify(entry).length,
    });
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block);
}
