import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerSchema, handInEnvelope, handInLimits } from '../../src/classes/HandIn.ts';
import { handInFileName, handInOf, type KeptAnswer } from '../../src/classes/handInOf.ts';
import { planHash } from '../../src/classes/planHash.ts';
import { plan } from './plans.ts';

const answer: KeptAnswer = { rev: 2, hash: 'h', passed: true, tries: 3, code: 'return 1;', at: 0 };
const now = new Date('2026-11-30T12:00:00.000Z');
const handIn = (kept: Readonly<Record<string, KeptAnswer>>) =>
  handInOf(plan, ' Ada Lovelace ', new Map(Object.entries(kept)), now);

test('a hand-in has the name, the class and the kept answers in the order of the class', () => {
  expect(handIn({ 'best-delta': { ...answer, code: '1e-5' }, 'central-difference': answer })).toEqual({
    format: 'nudge-hand-in',
    version: 1,
    name: 'Ada Lovelace',
    class: { name: plan.name, hash: planHash(plan) },
    handedIn: '2026-11-30T12:00:00.000Z',
    answers: [
      {
        id: 'central-difference',
        rev: 2,
        hash: 'h',
        code: 'return 1;',
        at: '1970-01-01T00:00:00.000Z',
        tries: 3,
        passed: true,
      },
      {
        id: 'best-delta',
        rev: 2,
        hash: 'h',
        code: '1e-5',
        at: '1970-01-01T00:00:00.000Z',
        tries: 3,
        passed: true,
      },
    ],
  });
});

test('what is no part of the class, was not tried or is too long is not handed in', () => {
  const long = { ...answer, code: 'x'.repeat(handInLimits.code + 1) };
  expect(handIn({ 'another-exercise': answer, 'best-delta': long }).answers).toEqual([]);
});

test('what is written can be read', () => {
  const { answers, ...envelope } = handIn({ 'central-difference': answer });
  expect(v.is(handInEnvelope, { ...envelope, answers })).toBe(true);
  expect(answers.every((each) => v.is(answerSchema, each))).toBe(true);
});

test.each([
  ['Ada Lovelace', 'Ada-Lovelace-Numerics-1-sheet-3.json'],
  ['../../etc/passwd', 'etc-passwd-Numerics-1-sheet-3.json'],
  ['李明', '李明-Numerics-1-sheet-3.json'],
])('the file of %s is called %s', (name, file) => {
  expect(handInFileName({ name, class: { name: plan.name, hash: '' } })).toBe(file);
});

test.each([
  ['has no half letter', `${'x'.repeat(119)}𝒜`, `${'x'.repeat(119)}.json`],
  ['has 120 letters at most', 'x'.repeat(200), `${'x'.repeat(120)}.json`],
  ['is something where there is no letter', '?', 'hand-in.json'],
])('the name of a file %s', (_what, name, file) => {
  expect(handInFileName({ name, class: { name: '!', hash: '' } })).toBe(file);
});
