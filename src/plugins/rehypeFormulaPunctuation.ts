import type { ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isFormula } from './isFormula';

/** How many letters a formula may have that is kept in one line: a phone has room for twice as many. */
const shortFormula = 20;

/**
 * Keeps a short formula and the punctuation beside it in one line: browsers may begin a line with the comma behind a box,
 * or end it with the bracket before. To be used behind `rehypeFormula`.
 */
export default function rehypeFormulaPunctuation() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (index === undefined || parent === undefined || !isFormula(node)) return undefined;
      if (node.data.shown.length > shortFormula) return SKIP;
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

/** Takes what matches away from a text, if it is one. */
function takeFrom(node: RootContent | undefined, pattern: RegExp): ElementContent[] {
  if (node?.type !== 'text') return [];
  const [value = ''] = pattern.exec(node.value) ?? [];
  node.value = node.value.replace(pattern, '');
  return value === '' ? [] : [{ type: 'text', value }];
}
