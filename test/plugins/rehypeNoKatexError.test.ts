import type { Root } from 'hast';
import rehypeKatex from 'rehype-katex';
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

/** What remark-math makes of a formula in line 3. */
const written = (value: string): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'code',
      properties: { className: ['language-math', 'math-inline'] },
      children: [{ type: 'text', value }],
      position: { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } },
    },
  ],
});

test.each([
  ['a slip', String.raw`\frac{1}`, /line 3: formula: KaTeX parse error: .*end of input/],
  ['an unknown command', String.raw`\deltaa`, /line 3: formula: KaTeX parse error: Undefined control/],
  ['what only KaTeX can set', 'ä', /line 3: formula: .*Unicode text character "ä" used in math mode/],
])('%s is told with its line and with what KaTeX says of it', (_, formula, message) => {
  const tree = written(formula);
  const file = new VFile({ path: 'a.mdx' });
  rehypeKatex({ strict: 'error' })(tree, file);
  expect(() => {
    rehypeNoKatexError()(tree, file);
  }).toThrow(message);
});
