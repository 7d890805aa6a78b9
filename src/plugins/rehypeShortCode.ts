import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** How many letters of code are kept in one line. A longer piece must break where a phone or a table is narrow. */
const shortCode = 16;

/** Keeps short code of a sentence in one line: `1e-10` and `--seeds 20` are no longer read where they are broken. */
export default function rehypeShortCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _index, parent) => {
      if (node.tagName !== 'code' || (parent?.type === 'element' && parent.tagName === 'pre')) return;
      const text = toString(node);
      // Elsewhere browsers do not break it.
      if (text.length > shortCode || !/[\s-]/.test(text)) return;
      node.properties.className = ['unbroken'];
    });
  };
}
