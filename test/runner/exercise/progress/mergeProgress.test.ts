import { expect, test } from 'vitest';
import { mergeProgress } from '../../../../src/runner/exercise/progress/mergeProgress.ts';
import { done } from './progress.ts';

const other = { ...done, code: 'other;', tries: 4, mistakes: ['forward'] };

test.each([
  ['that passed, before a newer one that did not', { passed: false, at: 900 }, 'right;'],
  ['to newer checks', { rev: 3, at: 1 }, 'other;'],
  ['to older checks never', { rev: 1, at: 900 }, 'right;'],
  ['that is newer, of two alike', { at: 900 }, 'other;'],
  ['that is here, of two of one moment', {}, 'right;'],
])('keeps the answer %s', (_which, change, code) => {
  expect(mergeProgress(done, { ...other, ...change }).code).toBe(code);
});

test('no try and no mistake of either is lost', () => {
  const both = mergeProgress({ ...done, mistakes: ['half-step', 'forward'] }, other);
  expect(both).toMatchObject({ tries: 4, mistakes: ['half-step', 'forward'] });
});
