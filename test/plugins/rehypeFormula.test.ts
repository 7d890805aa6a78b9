import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import rehypeFormula from '../../src/plugins/rehypeFormula.ts';
import { pageWithFormulas } from './pageWithFormulas.ts';

/** What stands in each `span` of the class `katex`. */
function boxesOf(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ properties: { className }, children }) => {
    if (Array.isArray(className) && className.includes('katex')) found.push(toHtml(children));
  });
  return found;
}

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
  { where: 'in a sentence', html: '<p>a <code class="math-inline">\\delta^2</code></p>', count: 1 },
  { where: 'of its own line', html: '<pre><code class="math-display">\\frac{a}{b}</code></pre>', count: 1 },
  {
    where: 'in each of two cells',
    html: '<table><tr><td><code class="math-inline">a&lt;b</code><td><code class="math-inline">c</code></table>',
    count: 2,
  },
  { where: 'nowhere', html: '<p><span class="note">katex</span></p>', count: 0 },
])('a formula $where is one text, with all that KaTeX made', ({ html, count }) => {
  const boxes = boxesOf(pageWithFormulas(html));
  expect(boxes).toHaveLength(count);

  const tree = pageWithFormulas(html);
  rehypeFormula()(tree);
  expect(boxesOf(tree)).toEqual([]);
  expect(textsOf(tree)).toEqual(boxes);
});
