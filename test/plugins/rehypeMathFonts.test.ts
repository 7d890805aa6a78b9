import type { Root } from 'hast';
import { expect, test } from 'vitest';
import rehypeMathFonts from '../../src/plugins/rehypeMathFonts.ts';

const page = (className: string): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'element', tagName: 'span', properties: { className: [className] }, children: [] }],
    },
  ],
});

test.each([
  { page: 'with a formula', className: 'katex', fonts: 1 },
  { page: 'without one', className: 'note', fonts: 0 },
])('a page $page asks for the letters of formulas $fonts times', ({ className, fonts }) => {
  const tree = page(className);
  rehypeMathFonts()(tree);
  const asking = tree.children.filter(
    (node) => node.type === 'mdxJsxFlowElement' && node.name === 'MathFonts',
  );
  expect(asking).toHaveLength(fonts);
});
