import { expect, test } from 'vitest';
import { lessonTree } from '../../src/plugins/course/lessonTree.ts';
import { readingLevel } from './pages/readingLevel.ts';

const level = (text: string) => readingLevel(lessonTree(text, 'lesson.mdx'));

// 0.39 · words in a sentence + 11.8 · syllables in a word − 15.59.
test.each([
  [
    'four words of one syllable in a sentence',
    'The cat sat down. The dog ran off.',
    8,
    2,
    0.39 * 4 + 11.8 - 15.59,
  ],
  ['eight of them', 'The cat sat down and the dog ran.', 8, 1, 0.39 * 8 + 11.8 - 15.59],
  ['words of four syllables', 'Mathematics complicated.', 2, 1, 0.39 * 2 + 11.8 * 4 - 15.59],
])('%s', (_what, text, words, sentences, grade) => {
  const found = level(text);
  expect(found).toMatchObject({ words, sentences });
  expect(found.grade).toBeCloseTo(grade, 9);
});

test.each([
  ['code', 'It is 3.\n\n```ts\nmathematics();\n```'],
  ['a heading', '# Mathematics\n\nIt is 3.'],
  ['a display', 'It is 3.\n\n$$\nx^2\n$$'],
])('%s is not read', (_what, text) => {
  expect(level(text)).toEqual(level('It is 3.'));
});

test('a formula and a piece of code in a line are a word each', () => {
  expect(level('Take $\\frac{a}{b}$ and `numericalDerivative`.').words).toBe(4);
});
