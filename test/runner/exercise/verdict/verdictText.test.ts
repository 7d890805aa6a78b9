import { expect, test } from 'vitest';
import { english } from '../../../../src/exercise/feedback/english.ts';
import type { CheckResult, Verdict } from '../../../../src/exercise/judge/Verdict.ts';
import { faultOf } from '../../../../src/runner/exercise/verdict/faultOf.ts';
import { sentenceTemplates } from '../../../../src/runner/exercise/verdict/sentenceTemplates.ts';
import { verdictText } from '../../../../src/runner/exercise/verdict/verdictText.ts';

const checks = (...results: readonly boolean[]): readonly CheckResult[] =>
  results.map((passed, i) => ({ name: `check ${String(i)}`, passed }));

const failed = (results: readonly boolean[], held: { passed: number; total: number }): Verdict => ({
  type: 'failed',
  checks: checks(...results),
  held,
  feedback: { rung: 'mistake', sentences: [{ template: 'author', values: { text: 'Divide by 2h.' } }] },
});

const syntaxError: Verdict = {
  type: 'failed',
  checks: [],
  held: { passed: 0, total: 2 },
  feedback: {
    rung: 'code',
    sentences: [{ template: 'codeFault', values: { name: 'SyntaxError', message: 'Unexpected token' } }],
    line: 3,
  },
};

test.each<[string, Verdict, string]>([
  [
    'all that was checked, and never more',
    { type: 'passed', checks: checks(true, true, true), held: { passed: 2, total: 2 } },
    '3 of 3 checks pass, and 2 held-back checks.',
  ],
  [
    'one held-back check as one',
    { type: 'passed', checks: checks(true, true), held: { passed: 1, total: 1 } },
    '2 of 2 checks pass, and 1 held-back check.',
  ],
  [
    'no held-back checks where there are none',
    { type: 'passed', checks: checks(true), held: { passed: 0, total: 0 } },
    '1 of 1 checks pass.',
  ],
  ['a number that is right', { type: 'passed', checks: [], held: { passed: 0, total: 0 } }, 'Right.'],
  [
    'what to do, behind how many checks pass',
    failed([true, false, true], { passed: 0, total: 2 }),
    '2 of 3 checks pass. Divide by 2h.',
  ],
  [
    'that only held-back checks fail',
    failed([true, true], { passed: 1, total: 2 }),
    '2 of 2 checks pass, but only 1 of 2 held-back checks. Divide by 2h.',
  ],
  ['the line of code that could not run', syntaxError, 'Not passed. SyntaxError: Unexpected token (line 3)'],
  [
    'that the exercise is at fault, not the answer',
    { type: 'faulty', check: 'slopes', message: 'x is undefined' },
    'This exercise has a fault, so that nothing can be said about your answer. Its check “slopes” ends with: x is undefined',
  ],
])('says %s', (_what, verdict, text) => {
  expect(verdictText(verdict, sentenceTemplates())).toBe(text);
});

test('a sentence that is not translated is that of the judge', () => {
  expect(sentenceTemplates()).toEqual(english);
});

test('a fault of the code stands at its line, as a run would say it', () => {
  expect(faultOf(syntaxError)).toEqual({ name: 'SyntaxError', message: 'Unexpected token', line: 3 });
  expect(faultOf(failed([false], { passed: 0, total: 0 }))).toBeUndefined();
});
