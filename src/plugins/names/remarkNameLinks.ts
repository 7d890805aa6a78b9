import path from 'node:path';
import type { InlineCode, Link, Node, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isUnlinked } from './isUnlinked';
import { packageAddresses } from './packageAddresses';

export interface RemarkNameLinksOptions {
  readonly siteDir: string;
}

/** Made from docstrings, with links of their own. */
const generated = path.join('docs', 'reference', 'derivative');

/**
 * Makes a link of the first use of each exported name of the package that stands as code in a page: of
 * `nditer` and of `exp(x)`, to where the reference explains it.
 */
export default function remarkNameLinks({ siteDir }: RemarkNameLinksOptions) {
  return (tree: Root, file: VFile): void => {
    if (file.path.startsWith(path.join(siteDir, generated) + path.sep)) return;
    const linked = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (isUnlinked(node)) return SKIP;
      if (node.type !== 'inlineCode' || index === undefined || !parent) return undefined;
      const url = addressOf(node, parent.children[index - 1], packageAddresses(siteDir));
      if (url === undefined || linked.has(url)) return undefined;
      linked.add(url);
      const link: Link = { type: 'link', url, children: [node] };
      (parent as Parent).children[index] = link;
      return SKIP;
    });
  };
}

function addressOf(
  { value }: InlineCode,
  before: Node | undefined,
  addresses: Readonly<Record<string, string>>,
): string | undefined {
  // The package has the name of one of its functions.
  if (value === 'derivative' && isText(before) && /\bpackage\s$/.test(before.value)) {
    return '/reference/derivative';
  }
  const [, name = ''] = /^(\w+)(?:\(.*\))?$/s.exec(value) ?? [];
  return Object.hasOwn(addresses, name) ? addresses[name] : undefined;
}

function isText(node: Node | undefined): node is Node & { readonly value: string } {
  return node?.type === 'text' && 'value' in node;
}
