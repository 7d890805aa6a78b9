import type { Nodes } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

/** A formula of a page that KaTeX has set. */
export interface FormulaElement extends MdxJsxTextElementHast {
  readonly name: 'Formula';
  readonly data: {
    /** What a reader sees of it, as text. */
    readonly shown: string;
  };
}

export function isFormula(node: Nodes): node is FormulaElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'Formula';
}
