import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isLive } from '../../engine/block/fence';

/** What there is to read in a lesson. */
export interface Measured {
  readonly words: number;
  readonly programs: number;
}

/** Measures a lesson. What stands inside an exercise is not counted: its author says how long that takes. */
export function measured(tree: Root): Measured {
  let words = 0;
  let programs = 0;
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Exercise') return SKIP;
    if (node.type === 'code' && node.lang === 'ts' && isLive(node.meta)) programs += 1;
    words += wordsOf(node);
    return undefined;
  });
  return { words, programs };
}

/** A formula in a line is read as one word, one on lines of its own as a sentence. */
function wordsOf(node: Nodes): number {
  if (node.type === 'inlineMath') return 1;
  if (node.type === 'math') return 10;
  if (node.type !== 'text' && node.type !== 'inlineCode') return 0;
  return node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
