import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeKatex from 'rehype-katex';
import { VFile } from 'vfile';

/** A page whose formulas KaTeX has set. */
export function pageWithFormulas(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  rehypeKatex({ strict: 'error' })(tree, new VFile());
  return tree;
}
