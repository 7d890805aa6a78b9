import { describe, expect, it } from 'vitest';
import central from '../../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import { extraChecks } from '../../../src/exercise/define/extraChecks.ts';
import { readExtraChecks } from '../../../src/exercise/define/readExtraChecks.ts';
import { withExtraChecks } from '../../../src/exercise/define/withExtraChecks.ts';

const check = (): void => undefined;
const own = extraChecks('central-difference', { 'an own check': check });
const other = extraChecks('forward-difference', { 'of another exercise': check });

describe('what a checks file exports', () => {
  it('is one exercise’s checks, or a list of them', () => {
    expect(readExtraChecks(own)).toEqual([own]);
    expect(readExtraChecks([own, other])).toEqual([own, other]);
  });

  it.each<[fact: string, exported: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'central-difference'],
    ['an empty list', []],
    ['a list with something else in it', [own, 1]],
    ['no exercise', { checks: own.checks }],
    ['an exercise that is no text', { exercise: 1, checks: own.checks }],
    ['no checks', { exercise: 'a' }],
    ['checks that are null', { exercise: 'a', checks: null }],
    ['checks that are a text', { exercise: 'a', checks: 'b' }],
    ['not one check', { exercise: 'a', checks: {} }],
    ['a check that is no function', { exercise: 'a', checks: { b: check, c: 1 } }],
  ])('is refused where it is %s', (_, exported) => {
    expect(() => readExtraChecks(exported)).toThrow(
      new TypeError('it has no "export default extraChecks(…)", or a list of them'),
    );
  });
});

describe('an exercise with checks of an instructor', () => {
  it('has those of its own id behind the others', () => {
    expect(Object.keys(withExtraChecks(central, [other, own]).checks)).toEqual([
      ...Object.keys(central.checks),
      'an own check',
    ]);
    expect(withExtraChecks(central, [other])).toEqual(central);
  });
});
