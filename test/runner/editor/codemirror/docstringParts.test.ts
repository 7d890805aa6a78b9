import { expect, it } from 'vitest';
import { docstringParts } from '../../../../src/runner/editor/codemirror/docstringParts.ts';

it('joins the lines of a paragraph and keeps those of a formula', () => {
  const text = 'The slope\nof f.\n\n    f(x)\n    ----\n      x\n\nCalled   once.\n';
  expect(docstringParts(text)).toEqual([
    { type: 'paragraph', text: 'The slope of f.' },
    { type: 'formula', text: 'f(x)\n----\n  x' },
    { type: 'paragraph', text: 'Called   once.' },
  ]);
});

it('makes nothing of nothing', () => {
  expect(docstringParts('')).toEqual([]);
});
