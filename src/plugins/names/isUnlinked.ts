import type { Node } from 'mdast';

const types: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference']);
const elements: ReadonlySet<unknown> = new Set(['a', 'Link', 'summary']);

/** Whether no link may be put into a part of a page: headings are linked to, and a link holds no other. */
export function isUnlinked(node: Node): boolean {
  if (types.has(node.type)) return true;
  return node.type.startsWith('mdxJsx') && 'name' in node && elements.has(node.name);
}
