import { expect, it } from 'vitest';
import { inWords } from './tally.mjs';

it.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 3 }, '12 passed, 1 failed, 3 skipped'],
])('%o reads as "%s"', (tally, words) => {
  expect(inWords(tally)).toBe(words);
});
