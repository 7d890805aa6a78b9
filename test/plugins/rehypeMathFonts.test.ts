import type {} from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import rehypeMathFonts from '../../src/plugins/rehypeMathFonts.ts';
import { inline, pageWithFormulas } from './pageWithFormulas.ts';

test.each([
  { page: 'with two formulas', html: `<p>${inline('x')} and ${inline('h')}</p>`, fonts: 1 },
  { page: 'without one', html: '<p>katex</p>', fonts: 0 },
])('a page $page asks for the letters of formulas $fonts times', ({ html, fonts }) => {
  const tree = pageWithFormulas(html);
  rehypeMathFonts()(tree);
  const asking = tree.children.filter(
    (node) => node.type === 'mdxJsxFlowElement' && node.name === 'MathFonts',
  );
  expect(asking).toHaveLength(fonts);
});
