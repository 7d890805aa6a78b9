import type { Expression } from 'estree';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { program } from './program';

/** `name={…}` of a component of a page. */
export function expressionAttribute(name: string, expression: Expression): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      // Read from the tree, never from this text.
      value: '',
      data: { estree: program({ type: 'ExpressionStatement', expression }) },
    },
  };
}
