import { cbrt } from 'derivative';
import { describe, expect, it } from 'vitest';
import { defineNumber } from '../../../src/exercise/define/defineNumber.ts';
import { definePrediction } from '../../../src/exercise/define/definePrediction.ts';
import { sentenceText } from '../../../src/exercise/feedback/Sentence.ts';
import { judgeNumber } from '../../../src/exercise/judge/judgeNumber.ts';
import { readNumber } from '../../../src/exercise/judge/readNumber.ts';
import type { Verdict } from '../../../src/exercise/judge/Verdict.ts';
import { prove } from '../../../src/exercise/proof/prove.ts';
import type { Subject } from '../../../src/exercise/proof/Subject.ts';
import { emptyTrace } from '../../../src/trace/trace.ts';

const bestDelta = defineNumber({
  id: 'best-delta',
  rev: 1,
  minutes: 3,
  hints: ['Where do the two lines cross?'],
  reveal: 'never',
  answer: () => cbrt(3 * 2 ** -53),
  measure: 'ratio',
  bound: () => 5,
  mistakes: {
    smallest: { as: () => 2 ** -52, say: 'Go to the right: rounding rules there.' },
    lesson: { as: () => 1e-2, say: 'Go to the left: truncation rules there.' },
  },
  also: { rounded: () => 1e-5 },
});

const whichProgram = defineNumber({
  id: 'which-program',
  rev: 1,
  minutes: 3,
  hints: ['Compare the errors.'],
  reveal: 'never',
  answer: () => 3,
  choices: 5,
  bound: () => 0.25,
  mistakes: { first: { as: () => 1, say: 'That one has two sides.' } },
});

const trace = {
  ...emptyTrace,
  events: { ...emptyTrace.events, kind: Uint8Array.of(1, 2), value: Float64Array.of(3, 8) },
};

const nextEntry = definePrediction({
  id: 'next-entry',
  rev: 1,
  minutes: 3,
  hints: ['Look at the slope.'],
  reveal: 'after-pass',
  block: 'A block',
  at: () => 1,
  bound: () => 0.01,
  mistakes: { before: { as: ({ events }) => events.value[0] ?? NaN, say: 'That is the element itself.' } },
});

function told(verdict: Verdict): string {
  return verdict.type === 'failed'
    ? verdict.feedback.sentences.map((each) => sentenceText(each)).join(' ')
    : verdict.type;
}

describe('a typed number', () => {
  it.each([
    ['1e-5', 'passed'],
    ['7e-6', 'passed'],
    ['2^-17', 'passed'],
    ['2.2e-16', 'Go to the right: rounding rules there.'],
    ['0.02', 'Go to the left: truncation rules there.'],
    // Within the bound of twice the answer, which says nothing here.
    ['4e-5', 'That is too large.'],
    ['1e-6', 'That is too small.'],
    ['1e-4', 'That is too large.'],
    ['1e-8', 'That is too small.'],
    ['-7e-6', 'Your result has the wrong sign: it is −1 times what it should be.'],
    ['1,700', 'A comma can mean two things: write 1700, or 1.700 with a point.'],
    ['−12,500', 'A comma can mean two things: write −12500, or −12.500 with a point.'],
    // Nobody writes thousands so.
    ['0,020', 'Go to the left: truncation rules there.'],
    ['0,0000067', 'passed'],
    ['small', 'Type a number, such as 0.25, 1e-5 or 2^-17.'],
  ])('%s is told: %s', (typed, says) => {
    expect(told(judgeNumber(bestDelta, typed))).toBe(says);
  });

  it.each([
    ['3', 'passed'],
    ['1', 'That one has two sides.'],
    // Twice the answer, which says nothing about the number of a thing.
    ['6', 'Type one of the numbers 1 to 5.'],
    ['1.5', 'Type one of the numbers 1 to 5.'],
    ['-3', 'Type one of the numbers 1 to 5.'],
    ['2', 'It is another one.'],
    ['5', 'It is another one.'],
    // As far off as the bound allows.
    ['3.25', 'passed'],
    ['3.26', 'Type one of the numbers 1 to 5.'],
  ])('%s is told of five things: %s', (typed, says) => {
    expect(told(judgeNumber(whichProgram, typed))).toBe(says);
  });

  it.each([
    ['8', 'passed'],
    ['8.009', 'passed'],
    ['3', 'That is the element itself.'],
    ['16', 'Your result is twice too large.'],
    ['4', 'Your result is half of what it should be.'],
    ['9', 'That is too large.'],
    ['5', 'That is too small.'],
  ])('%s is told of a trace: %s', (typed, says) => {
    expect(told(judgeNumber(nextEntry, typed, trace))).toBe(says);
  });

  const nearNothing = defineNumber({
    ...bestDelta,
    id: 'near-nothing',
    answer: () => 0.02,
    measure: 'difference',
    bound: () => 0.01,
    mistakes: {},
    also: {},
  });

  it.each([
    ['0.029', 'passed'],
    // Within the bound of twice the answer, of half of it and of its opposite, and hardly beyond that of the answer.
    ['0.031', 'That is too large.'],
    ['0.009', 'That is too small.'],
    ['-0.011', 'That is too small.'],
  ])('%s is told of an answer near 0: %s', (typed, says) => {
    expect(told(judgeNumber(nearNothing, typed))).toBe(says);
  });

  it('is judged by no checks, and a mistake is named for the statistics of a class', () => {
    const none = { checks: [], held: { passed: 0, total: 0 } };
    expect(judgeNumber(bestDelta, '1e-5')).toEqual({ type: 'passed', ...none });
    expect(judgeNumber(bestDelta, '0.02')).toMatchObject({
      type: 'failed',
      ...none,
      feedback: { rung: 'mistake', mistake: 'lesson' },
    });
  });

  it.each([
    [' −0,5 ', -0.5],
    ['1/4', 0.25],
    ['10**-3', 0.001],
    ['.5e1', 5],
    ['12.75', 12.75],
    ['1 000', 1000],
    ['2^', undefined],
    ['x/2', undefined],
    // Of a power the sign is taken last.
    ['-10^-3', -0.001],
    ['−2**2', -4],
    ['+2^-1', 0.5],
    ['-1/4', -0.25],
    ['2^−2', 0.25],
    ['--2^2', undefined],
    ['1/2/2', undefined],
    // As the lessons write it, and as a keyboard with raised digits does.
    ['5 · 10^−9', 5e-9],
    ['5·10⁻⁹', 5e-9],
    ['2¹⁰', 1024],
    ['−10⁻³', -0.001],
    ['10⁻', undefined],
    ['10^⁻³', undefined],
    // As Python or a spreadsheet may want it.
    ['10^(-3)', 0.001],
    ['2**( −17 )', 2 ** -17],
    ['10^(-1/3)', undefined],
    ['10^()', undefined],
    ['10^(-3', undefined],
    ['(3)', undefined],
    ['-1,5*10**3', -1500],
    ['2.2×2^-2', 0.55],
    ['2*17*50', 1700],
    ['-2^2·3', -12],
    ['1/4·2', 0.5],
    ['1e200·1e200', undefined],
    ['·10^-9', undefined],
    ['5·', undefined],
    ['2***3', undefined],
    ['1e999', undefined],
    ['0x10', undefined],
    ['', undefined],
    ['1e-5; alert(1)', undefined],
  ])('"%s" is read as %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('the rules for a number', () => {
  const site = { placements: [], exercises: [], hasFile: () => true, lock: {} };
  const subject = (exercise: Subject['exercise']): Subject => ({
    file: 'docs/lessons/x/best-delta.exercise.ts',
    exercise,
    placeOf: () => ({ line: 1, column: 1 }),
    site,
    hash: '',
    trace,
  });
  const codes = (exercise: Subject['exercise']): readonly string[] =>
    prove(subject(exercise))
      .map(({ code }) => code)
      .filter((code) => code !== 'E12' && code !== 'E13');

  it('find nothing against these', () => {
    expect(codes(bestDelta)).toEqual([]);
    expect(codes(nextEntry)).toEqual([]);
  });

  it.each([
    ['E01', { answer: () => NaN }],
    ['E01', { bound: () => 0 }],
    ['E01', { choices: 5 }],
    ['E03', { mistakes: { near: { as: () => 8e-6, say: 'No.' } } }],
    ['E05', { mistakes: { ...bestDelta.mistakes, same: { as: () => 1.5e-2, say: 'No.' } } }],
    ['E06', { also: { far: () => 1 } }],
    ['E08', { mistakes: { edge: { as: () => 6 * cbrt(3 * 2 ** -53), say: 'No.' } } }],
    ['E10', { mistakes: { telling: { as: () => 1, say: 'It is 0.00000693, or 6.93e-6.' } } }],
  ])('find %s in one that is changed', (code, change) => {
    expect(codes({ ...bestDelta, ...change })).toEqual([code]);
  });
});
