import { describe, expect, it } from 'vitest';
import { defineNumber } from '../../../src/exercise/define/defineNumber.ts';
import type { NumberExercise } from '../../../src/exercise/Exercise.ts';
import { numericRules } from '../../../src/exercise/rules/numericRules.ts';

/** Whoever types a number from 6 to 8 is right. */
const seven = defineNumber({
  ...{ id: 'seven', rev: 1, minutes: 1, hints: ['Count.'], reveal: 'after-pass' },
  answer: () => 7,
  bound: () => 1,
  mistakes: { ten: { as: () => 10, say: 'Leave out three.' } },
  also: { rounded: () => 7.5 },
});

const found = (changed: Partial<NumberExercise>) =>
  numericRules({
    ...{ file: '', exercise: { ...seven, ...changed }, hash: '' },
    placeOf: (path) => ({ line: path.length, column: 1 }),
    site: { placements: [], exercises: [], hasFile: () => true, lock: {} },
  });
const mistake = (name: string, value: number): Partial<NumberExercise> => ({
  mistakes: { ...seven.mistakes, [name]: { as: () => value, say: name } },
});

describe('of an answer that is a number', () => {
  it.each<
    [fact: string, changed: Partial<NumberExercise>, code: string, line: number, what: string, why: string]
  >([
    [
      'a mistake is not within the bound',
      mistake('near', 8),
      'E03',
      2,
      'mistake "near" is told right: 8',
      'The answer is 7, and the bound reaches as far.',
    ],
    [
      'a mistake is not within the bound of another',
      mistake('nine', 9.5),
      'E05',
      2,
      'mistake "nine" cannot be told from "ten": 9.5 and 10',
      'A learner would be told somebody else’s mistake.',
    ],
    [
      'a mistake is a number',
      mistake('none', NaN),
      'E05',
      2,
      'mistake "none" is NaN, which nobody types',
      'No learner would ever be told this mistake.',
    ],
    [
      'a mistake is two bounds away',
      mistake('edge', 8.99),
      'E08',
      2,
      'mistake "edge" lies less than two bounds from the answer',
      'Who types it with fewer digits may be told "correct".',
    ],
    [
      'another right answer is within the bound',
      { also: { far: () => 8.5 } },
      'E06',
      2,
      'right answer "far" is 8.5, outside of the bound',
      'The answer is 7.',
    ],
    [
      'the number of a choice is one of them',
      { choices: 6 },
      'E01',
      1,
      'the answer 7 is none of the 6 choices',
      'A learner who types it rounded would be told to type another number.',
    ],
    [
      'the answer is finite',
      { answer: () => Infinity },
      'E01',
      1,
      'the answer is Infinity with the bound 1',
      'No number that a learner types could be told right.',
    ],
    [
      'the bound is more than nothing',
      { bound: () => 0 },
      'E01',
      1,
      'the answer is 7 with the bound 0',
      'No number that a learner types could be told right.',
    ],
    [
      'it can be computed',
      {
        answer: () => {
          throw new RangeError('not today');
        },
      },
      'E01',
      0,
      'the answer cannot be computed',
      'RangeError: not today',
    ],
  ])('it is asked that %s', (_, changed, code, line, what, why) => {
    const [finding, ...others] = found(changed);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code, line, what, why: [why] });
    expect(finding?.mend).toMatch(/^[a-z].*[^.]$/);
  });

  it.each<[fact: string, changed: Partial<NumberExercise>]>([
    ['all is well', {}],
    ['a mistake may lie two bounds away', mistake('five', 5)],
    ['the last choice may be the answer', { choices: 7 }],
  ])('nothing is said where %s', (_, changed) => {
    expect(found(changed)).toEqual([]);
  });
});
