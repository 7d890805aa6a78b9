import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Stops the build at a formula that KaTeX cannot set, which would otherwise be published in red. */
export default function rehypeNoKatexError() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node) => {
      const { className, title } = node.properties;
      if (Array.isArray(className) && className.includes('katex-error')) {
        file.fail(`formula: ${String(title)}`, node);
      }
    });
    for (const message of file.messages) {
      if (message.source === 'rehype-katex') file.fail(message.reason, message.place);
    }
  };
}
