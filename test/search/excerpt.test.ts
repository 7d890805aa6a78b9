import { expect, test } from 'vitest';
import { excerpt, pieces, type Piece } from '../../src/search/excerpt.ts';

/** The text with what was searched for in brackets. */
const bracketed = (all: readonly Piece[]): string =>
  all.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test.each([
  ['each occurrence, in any case', 'Error on error', ['error'], '[Error] on [error]'],
  ['several words', 'rounding and truncation', ['rounding', 'truncation'], '[rounding] and [truncation]'],
  ['whole words only', 'arrays of an array', ['array'], 'arrays of an [array]'],
  [
    'words of other alphabets',
    'das δ im Maß, nicht im Maße',
    ['δ', 'maß'],
    'das [δ] im [Maß], nicht im Maße',
  ],
  ['signs that a pattern would understand', 'f(x) and c++', ['f(x)', 'c++'], '[f(x)] and [c++]'],
  ['nothing, where nothing is searched for', 'as it is', [], 'as it is'],
])('%s is set apart', (_what, text, words, marked) => {
  expect(bracketed(pieces(text, words))).toBe(marked);
});

test('a short text is shown whole', () => {
  expect(bracketed(excerpt('The gap around 1.', ['gap']))).toBe('The [gap] around 1.');
});

test('of a long text the part around the first hit is shown, in whole words', () => {
  const text = `${'before '.repeat(30)}needle ${'after '.repeat(60)}`.trim();
  const shown = bracketed(excerpt(text, ['needle']));
  expect(shown).toMatch(/^… (before )+\[needle\] (after )+…$/);
  // Sixty letters before it, two hundred in all, and the two signs that something is left out.
  expect(shown.length).toBeLessThanOrEqual(200 + '… [] …'.length);
});

test('a hit that stands in the heading alone leaves the beginning of the text', () => {
  const shown = bracketed(excerpt('word '.repeat(100).trim(), ['elsewhere']));
  expect(shown).toMatch(/^word (word )+…$/);
});
