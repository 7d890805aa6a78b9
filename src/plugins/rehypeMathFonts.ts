import type { Root } from 'hast';
// Only for the node that a component is in a page.
import type {} from 'mdast-util-mdx-jsx';
import { EXIT, visit } from 'unist-util-visit';

/** Has a page with formulas fetch their letters early; see `MathFonts`. To be used behind rehype-katex. */
export default function rehypeMathFonts() {
  return (tree: Root): void => {
    let hasFormula = false;
    visit(tree, 'element', ({ properties: { className } }) => {
      if (!Array.isArray(className) || !className.includes('katex')) return undefined;
      hasFormula = true;
      return EXIT;
    });
    if (!hasFormula) return;
    tree.children.push({ type: 'mdxJsxFlowElement', name: 'MathFonts', attributes: [], children: [] });
  };
}
