import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isFormula } from './isFormula';

/** Has a page with formulas fetch their letters early; see `MathFonts`. To be used behind `rehypeFormula`. */
export default function rehypeMathFonts() {
  return (tree: Root): void => {
    let formulas = 0;
    visit(tree, 'mdxJsxTextElement', (node) => {
      if (isFormula(node)) formulas += 1;
    });
    if (formulas === 0) return;
    tree.children.push({ type: 'mdxJsxFlowElement', name: 'MathFonts', attributes: [], children: [] });
  };
}
