import { expect, test } from 'vitest';
import { parseTerms } from '../../../src/plugins/glossary/parseTerms.ts';

test('a line gives a term with its forms, its text and what NumPy calls it', () => {
  expect(parseTerms('# about\n\nC order (row-major  order) | Row by $|x|$ row. | `C`\n')).toEqual([
    {
      name: 'C order',
      anchor: 'c-order',
      forms: ['c order', 'c orders', 'row-major order', 'row-major orders'].map((text) => ({
        text,
        isEveryday: false,
      })),
      text: 'Row by $|x|$ row.',
      numpy: '`C`',
    },
  ]);
});

test('a form between stars is an everyday word, and so is its plural', () => {
  const [term] = parseTerms('**matrix** (matrices) | A table.');
  expect(term).toMatchObject({ name: 'matrix', anchor: 'matrix', numpy: undefined });
  expect(term?.forms.filter(({ isEveryday }) => isEveryday).map(({ text }) => text)).toEqual([
    'matrix',
    'matrixs',
  ]);
});

test.each([
  ['a term without a text', /^docs\/glossary\.txt:1: .* got "a term without a text"$/],
  ['\nkink (corner | No smooth place.', /glossary\.txt:2/],
  [
    'kink | A corner.\n\ncorner (kinks) | A kink.',
    /glossary\.txt:3: the term "corner" has the form "kinks", which "kink" in line 1 has too/,
  ],
  ['C order | Rows.\nC-order | Rows.', /glossary\.txt:2: .* the anchor "c-order", which "C order" in line 1/],
  [
    '\nkink (corner, ) | No smooth place.',
    /glossary\.txt:2: .* got "kink \(corner, \) \| No smooth place\."$/,
  ],
])('%j is refused', (text, message) => {
  const parse = (): unknown => parseTerms(text);
  expect(parse).toThrow(message);
});
