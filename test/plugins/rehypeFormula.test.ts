import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import rehypeFormula from '../../src/plugins/rehypeFormula.ts';
import { display, inline, pageWithFormulas } from './pageWithFormulas.ts';

/** What each `<Formula html="…">` is given. */
function textsOf(tree: Root): readonly unknown[] {
  const found: unknown[] = [];
  visit(tree, 'mdxJsxTextElement', ({ name, attributes: [attribute] }) => {
    expect([name, attribute?.type]).toEqual(['Formula', 'mdxJsxAttribute']);
    const value = attribute?.value;
    const statement = typeof value === 'object' ? value?.data?.estree?.body[0] : undefined;
    if (statement?.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') return;
    found.push(statement.expression.value);
  });
  return found;
}

test.each([
  { where: 'in a sentence', html: `<p>a ${inline('\\delta^2')}</p>`, formulas: ['\\delta^2'] },
  {
    where: 'in each of two cells',
    html: `<b>${inline('a&lt;b')}</b><i>${inline('c')}</i>`,
    formulas: ['a<b', 'c'],
  },
  { where: 'nowhere', html: '<p><code class="language-ts">x</code> <span>katex</span></p>', formulas: [] },
])('a formula $where is one text, with all that KaTeX made', ({ html, formulas }) => {
  const set = textsOf(pageWithFormulas(html)).map((text) => `<span class="katex">${String(text)}</span>`);
  expect(set).toEqual(formulas.map((tex) => katex.renderToString(tex)));
});

test.each([
  ['between two lines of dollars', display('\\frac{a}{b}')],
  ['in a fence', '<pre><code class="language-math">\\frac{a}{b}</code></pre>'],
])('a formula %s stands in a line of its own', (_where, html) => {
  const tree = pageWithFormulas(html);
  const set = `<span class="katex-display"><span class="katex">${String(textsOf(tree)[0])}</span></span>`;
  expect(set).toBe(katex.renderToString('\\frac{a}{b}', { displayMode: true }));
  expect(tree.children).toMatchObject([
    { tagName: 'span', properties: { className: ['katex-display'] }, children: [{ name: 'Formula' }] },
  ]);
});

test.each([
  ['a slip', String.raw`\frac{1}`, /line 3: formula: KaTeX parse error: .*end of input/],
  ['an unknown command', String.raw`\deltaa`, /line 3: formula: KaTeX parse error: Undefined control/],
  ['what only KaTeX can set', 'ä', /line 3: formula: .*Unicode text character "ä" used in math mode/],
])('%s stops the build, with its line and with what KaTeX says of it', (_what, formula, message) => {
  for (const html of [inline(formula), display(formula)]) {
    const tree = fromHtml(`\n\n${html}`, { fragment: true });
    expect(() => {
      rehypeFormula()(tree, new VFile({ path: 'a.mdx' }));
    }).toThrow(message);
  }
});
