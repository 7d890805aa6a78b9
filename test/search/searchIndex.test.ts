import { expect, test } from 'vitest';
import { searchIndex } from '../../src/search/searchIndex.ts';
import type { Section } from '../../src/search/Section.ts';

const sections: readonly Section[] = [
  {
    address: 'reference/stencil',
    page: 'stencilWeights',
    heading: '',
    text: 'The order of the truncation error.',
  },
  {
    address: 'lessons/one',
    page: 'One number',
    heading: 'Two errors',
    text: 'It has truncation error and rounding.',
  },
  { address: 'lessons/two', page: 'The gradient', heading: 'Rounding', text: 'Digits are lost.' },
];

const find = await searchIndex(sections);
const addresses = (query: string): readonly string[] => find(query).map(({ section }) => section.address);

test.each([
  ['a word of the text', 'digits', ['lessons/two']],
  ['the beginning of a word', 'grad', ['lessons/two']],
  ['a word with a slip', 'truncatoin', ['lessons/one', 'reference/stencil']],
  ['all words of the query', 'truncation rounding', ['lessons/one']],
  ['a name of the package, in any case', 'stencilweights', ['reference/stencil']],
  ['nothing that is not there', 'curvature', []],
  ['nothing for no words', ' ', []],
])('%s is found', (_what, query, found) => {
  expect([...addresses(query)].sort()).toEqual(found);
});

test('two sections may have one address, as when an author gives an anchor twice', async () => {
  const twice = await searchIndex([...sections, ...sections]);
  expect(twice('digits')).toHaveLength(2);
});

test('a heading weighs more than the text', () => {
  expect(addresses('rounding')).toEqual(['lessons/two', 'lessons/one']);
});

test('of the same words a lesson comes before the reference', () => {
  expect(addresses('truncation')).toEqual(['lessons/one', 'reference/stencil']);
});

test('what is found says which of its words the query stands for', () => {
  expect(find('trunc').map(({ words }) => words)).toEqual([['truncation'], ['truncation']]);
});
