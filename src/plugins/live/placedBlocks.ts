import type { Code, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from '../failAt';
import { orFailAt } from '../orFailAt';
import { readOriginal, type OriginalPage } from '../translations/readOriginal';
import { blockOf, type Block } from '../../engine/block/Block';
import { blocksIn } from './blocksIn';
import { isLive } from '../../engine/block/fence';
import { leftOut, translatedBlock } from './translatedBlock';

interface Place {
  readonly node: Code;
  readonly parent: Parent;
}

/** A live block, and the fence that is to become it. */
export interface PlacedBlock extends Place {
  readonly block: Block;
}

/** The blocks of a page. Those of a translated page are taken from its original, and all of them. */
export function placedBlocks(tree: Root, siteDir: string, file: VFile): readonly PlacedBlock[] {
  const original = orFailAt(file, undefined, () => readOriginal(siteDir, file.path));
  const originals = original && originalBlocks(original, file);
  const placed = liveFences(tree, file).map(({ node, parent }) => {
    const meta = node.meta ?? '';
    const read = (): Block =>
      originals ? translatedBlock(meta, node.value, originals) : blockOf(meta, node.value);
    return { node, parent, block: orFailAt(file, node.position, read) };
  });
  mustHaveOwnNames(placed, file);
  const blocks = placed.map(({ block }) => block);
  const missing = originals && leftOut(blocks, originals);
  if (missing !== undefined) file.fail(missing);
  return placed;
}

/** A mistake in the original is told under the name of its own file. */
function originalBlocks(original: OriginalPage, file: VFile): readonly Block[] {
  try {
    return blocksIn(original.text);
  } catch (error) {
    return file.fail(
      `the original ${original.file}, ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Collected before any is replaced: a tree must not change while it is walked. */
function liveFences(tree: Root, file: VFile): readonly Place[] {
  const places: Place[] = [];
  visit(tree, 'code', (node, _index, parent) => {
    if (!parent || !(isLive(node.meta) || node.lang === 'live')) return;
    if (node.lang !== 'ts') {
      failAt(file, node.position, `a live block begins with \`\`\`ts live; got \`\`\`${wordsOf(node)}`);
    }
    places.push({ node, parent });
  });
  return places;
}

function wordsOf({ lang, meta }: Code): string {
  return [lang, meta].filter(Boolean).join(' ');
}

/** A reader's drafts are kept by the name of a block: two of one name would overwrite each other. */
function mustHaveOwnNames(placed: readonly PlacedBlock[], file: VFile): void {
  for (const { node, block } of placed) {
    const first = placed.find(({ block: { name } }) => name === block.name);
    if (first === undefined || first.node === node) continue;
    const line = String(first.node.position?.start.line);
    failAt(
      file,
      node.position,
      `the page has a block "${block.name}" already, in line ${line}: drafts are kept by that name, so no other may have it`,
    );
  }
}
