import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isFormula } from './isFormula';

/** How many letters a formula may have that is kept in one line: a phone has room for twice as many. */
const shortFormula = 20;

/**
 * Keeps a short formula and the punctuation beside it in one line: browsers may begin a line with the comma behind a box,
 * or end it with the bracket before. To be used behind rehype-katex.
 */
export default function rehypeFormulaPunctuation() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || parent === undefined || !isFormula(node) || !isShort(node)) return undefined;
      const opening = takeFrom(parent.children[index - 1], /[([“‘]+$/);
      const closing = takeFrom(parent.children[index + 1], /^[.,:;!?)\]”’…]+/);
      if (opening.length + closing.length === 0) return SKIP;
      parent.children[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['unbroken'] },
        children: [...opening, node, ...closing],
      };
      return SKIP;
    });
  };
}

function isShort({ children }: Element): boolean {
  // Beside what is drawn there is the same for screen readers.
  return toString(children.at(-1)).length <= shortFormula;
}

/** Takes what matches away from a text, if it is one. */
function takeFrom(node: RootContent | undefined, pattern: RegExp): ElementContent[] {
  if (node?.type !== 'text') return [];
  const [value = ''] = pattern.exec(node.value) ?? [];
  node.value = node.value.replace(pattern, '');
  return value === '' ? [] : [{ type: 'text', value }];
}
