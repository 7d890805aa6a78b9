import { array, str } from 'derivative';
import { describe, expect, it } from 'vitest';
import { splitAtFences } from './support/codeFences.ts';
import { pages } from './support/pages.ts';

/** Numbers with spaces between them, in brackets: a list would have commas. */
const arrayText = /`(\[[-\d.e+ ]+\])`/g;

const quoted = pages.flatMap(({ file, text }) =>
  [...splitAtFences(text).prose.matchAll(arrayText)].map(([, shown = '']) => ({ file, shown })),
);

describe('an array that a sentence quotes', () => {
  it.each(quoted)('is printed as $shown, as $file says', ({ shown }) => {
    const numbers = shown.slice(1, -1).trim().split(/ +/).map(Number);
    const dtype = shown.includes('.') ? 'float64' : 'int64';
    expect(str(array(numbers, dtype))).toBe(shown);
  });

  it('is found among floats and among whole numbers', () => {
    const texts = quoted.map(({ shown }) => shown);
    expect(texts).toEqual(expect.arrayContaining(['[ 8.         21.00000001]', '[ 8 21]']));
  });
});
