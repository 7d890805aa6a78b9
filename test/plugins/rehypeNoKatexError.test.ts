import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import rehypeNoKatexError from '../../src/plugins/rehypeNoKatexError.ts';

const formula = (className: string): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: [className], title: 'bad \\frac' },
      children: [],
    },
  ],
});

test('a formula that KaTeX could not set stops the build', () => {
  expect(() => {
    rehypeNoKatexError()(formula('katex-error'), new VFile());
  }).toThrow('formula: bad \\frac');
});

test('so does one that it warned about', () => {
  const file = new VFile();
  file.message('unknown macro', { source: 'rehype-katex' });
  expect(() => {
    rehypeNoKatexError()(formula('katex'), file);
  }).toThrow('unknown macro');
});

test('a good formula passes', () => {
  expect(() => {
    rehypeNoKatexError()(formula('katex'), new VFile());
  }).not.toThrow();
});
