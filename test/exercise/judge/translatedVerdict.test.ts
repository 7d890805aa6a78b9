import { expect, test } from 'vitest';
import { translatedVerdict } from '../../../src/exercise/judge/translatedVerdict.ts';
import type { Verdict } from '../../../src/exercise/judge/Verdict.ts';

const texts = { 'a parabola has no error': 'eine Parabel hat keinen Fehler', 'Use h.': 'Nimm h.' };
const held = { passed: 0, total: 1 };

const failed: Verdict = {
  type: 'failed',
  checks: [
    { name: 'a parabola has no error', passed: false },
    { name: 'not translated', passed: true },
  ],
  held,
  feedback: {
    rung: 'mistake',
    mistake: 'own-step',
    sentences: [
      { template: 'author', values: { text: 'Use h.' } },
      { template: 'check', values: { check: 'a parabola has no error' } },
    ],
    line: 3,
  },
};

test('the author’s words are those of the translation, wherever they stand, and the rest stays', () => {
  expect(translatedVerdict(failed, texts)).toEqual({
    type: 'failed',
    checks: [
      { name: 'eine Parabel hat keinen Fehler', passed: false },
      { name: 'not translated', passed: true },
    ],
    held,
    feedback: {
      rung: 'mistake',
      mistake: 'own-step',
      sentences: [
        { template: 'author', values: { text: 'Nimm h.' } },
        { template: 'check', values: { check: 'eine Parabel hat keinen Fehler' } },
      ],
      line: 3,
    },
  });
});

test('a passed verdict, and one of a faulty exercise, name their checks in the translation', () => {
  const checks = [{ name: 'a parabola has no error', passed: true }];
  expect(translatedVerdict({ type: 'passed', checks, held }, texts)).toEqual({
    type: 'passed',
    checks: [{ name: 'eine Parabel hat keinen Fehler', passed: true }],
    held,
  });
  expect(
    translatedVerdict({ type: 'faulty', check: 'a parabola has no error', message: 'no' }, texts),
  ).toEqual({ type: 'faulty', check: 'eine Parabel hat keinen Fehler', message: 'no' });
});

test('words of a learner that are also those of a property of every object stay as they are', () => {
  const sentences = [{ template: 'threw', values: { name: 'Error', message: 'constructor' } }] as const;
  const threw: Verdict = { ...failed, checks: [], feedback: { rung: 'threw', sentences } };
  expect(translatedVerdict(threw, texts)).toEqual(threw);
});

test('without a translation a verdict stays as it is', () => {
  expect(translatedVerdict(failed, {})).toEqual(failed);
});
