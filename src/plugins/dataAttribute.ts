import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { expressionAttribute } from './expressionAttribute';

/** Hands data of the build to a component of a page. */
export function dataAttribute(name: string, value: unknown): MdxJsxAttribute {
  return expressionAttribute(name, valueToEstree(value));
}
