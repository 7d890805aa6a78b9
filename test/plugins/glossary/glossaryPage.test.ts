import { expect, test } from 'vitest';
import { glossaryPage } from '../../../src/plugins/glossary/glossaryPage.ts';
import { parseTerms } from '../../../src/plugins/glossary/parseTerms.ts';

const lessons = [
  { title: 'One', address: '/lessons/one', mdx: 'A slope is steep, and a secant is **a line**.\n' },
  {
    title: 'Two',
    address: '/lessons/two',
    mdx: '```ts\n2 ** x ** 3;\n```\n\n`x**2` is a **slope**\n, and a\nsecant line is a **secant**.\n',
  },
];

const page = (terms: string): string => glossaryPage(parseTerms(terms), lessons);

test('terms stand in the order of the alphabet, each under an anchor of its own', () => {
  const headings = page('tangent | T.\nContour line | C.').match(/^## .*$/gm);
  expect(headings).toEqual(['## Contour line <!-- #contour-line -->', '## tangent <!-- #tangent -->']);
});

test.each([
  [
    'that has it in bold, though one before has it too',
    '**slope** | S.',
    'Introduced in [Two](/lessons/two).',
  ],
  ['that has it at all, where none has it in bold', 'line | L.', 'Introduced in [One](/lessons/one).'],
])('a term is introduced by the first lesson %s', (_, term, said) => {
  expect(page(term)).toContain(said);
});

test('a term that no lesson has is introduced by none', () => {
  expect(page('**steep** | S. | `x`')).toMatch(/^S\. In NumPy: `x`\.$/m);
});

test('the front matter of a lesson introduces nothing: no reader of the lesson sees it', () => {
  const [one, two] = [
    { title: 'One', address: '/lessons/one', mdx: '---\ndescription: Of kinks.\n---\n\nText.\n' },
    { title: 'Two', address: '/lessons/two', mdx: '---\ntitle: Two\n---\n\nA kink.\n' },
  ];
  expect(glossaryPage(parseTerms('kink | K.'), [one, two])).toContain('Introduced in [Two](/lessons/two).');
});
