import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { VFile } from 'vfile';
import rehypeFormula from '../../src/plugins/rehypeFormula.ts';

/** A page whose formulas KaTeX has set. */
export function pageWithFormulas(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  rehypeFormula()(tree, new VFile());
  return tree;
}

/** A formula in a line, as remark-math leaves it. */
export function inline(tex: string): string {
  return `<code class="language-math math-inline">${tex}</code>`;
}

/** A formula of its own line. */
export function display(tex: string): string {
  return `<pre><code class="language-math math-display">${tex}</code></pre>`;
}
