import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import rehypeShortCode from '../../src/plugins/rehypeShortCode.ts';

/** The code that is kept in one line. */
function kept(tree: Root): readonly string[] {
  const found: string[] = [];
  visit(tree, 'element', (node) => {
    const { className } = node.properties;
    if (Array.isArray(className) && className.includes('unbroken')) found.push(toString(node));
  });
  return found;
}

test.each([
  { what: 'a number with an exponent', html: '<p>with <code>1e-10</code></p>', expected: ['1e-10'] },
  { what: 'an option', html: '<td><code>--seeds 20</code></td>', expected: ['--seeds 20'] },
  { what: 'a link', html: '<a href="/"><code>add(a, b)</code></a>', expected: ['add(a, b)'] },
  { what: 'no code that does not break', html: '<p><code>nditer</code></p>', expected: [] },
  {
    what: 'no code that a phone has to break',
    html: '<p><code>npm run bench -- --page</code></p>',
    expected: [],
  },
  { what: 'no listing', html: '<pre><code>1e-10</code></pre>', expected: [] },
])('in one line is kept $what', ({ html, expected }) => {
  const tree = fromHtml(html, { fragment: true });
  rehypeShortCode()(tree);
  expect(kept(tree)).toEqual(expected);
});
