import type { Root } from 'hast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './failAt';

type Warning = VFile['messages'][number];

/** Stops the build at a formula that KaTeX cannot set, which would otherwise be published in red. */
export default function rehypeNoKatexError() {
  return (tree: Root, file: VFile): void => {
    // First, since they know the place and the reason; the page has the formula in red besides, or even in black.
    for (const message of file.messages) {
      if (message.source === 'rehype-katex') failAt(file, placeOf(message), reasonOf(message));
    }
    visit(tree, 'element', (node) => {
      const { className, title } = node.properties;
      if (Array.isArray(className) && className.includes('katex-error')) {
        failAt(file, node.position, `formula: ${String(title)}`);
      }
    });
  };
}

function reasonOf({ cause, reason }: Warning): string {
  return `formula: ${cause instanceof Error ? cause.message : reason}`;
}

function placeOf({ place }: Warning): Position | undefined {
  if (place === undefined || 'start' in place) return place;
  return { start: place, end: place };
}
