import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { dataAttribute } from './dataAttribute';
import { isFormula } from './isFormula';

/** Hands what KaTeX made of a formula to the page as one text; see `Formula`. To be used behind rehype-katex. */
export default function rehypeFormula() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || parent === undefined || !isFormula(node)) return undefined;
      parent.children[index] = formulaOf(node);
      return SKIP;
    });
  };
}

function formulaOf({ children }: Element): MdxJsxTextElementHast {
  return {
    type: 'mdxJsxTextElement',
    name: 'Formula',
    attributes: [dataAttribute('html', toHtml(children))],
    children: [],
  };
}
