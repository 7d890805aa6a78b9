import { describe, expect, test } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import { extraChecks, type ExtraChecks } from '../../../src/exercise/define/extraChecks.ts';
import { failingCheck } from '../../../src/exercise/define/failingCheck.ts';

const double = defineExercise((x: number) => 2 * x, {
  ...{ id: 'double', rev: 1, minutes: 1, hints: ['Add x to itself.'], reveal: 'after-pass' },
  checks: { 'doubles 3': (fn, t) => t.close(fn(3), 6, { bound: 0 }) },
  probe: (g) => [g.in(1, 2)],
  mistakes: {},
});

type Checks = Parameters<typeof extraChecks<(x: number) => number>>[1];
const own = (checks: Checks): ExtraChecks['checks'] => extraChecks('double', checks).checks;

describe('an instructor’s own check', () => {
  test('that the solution passes is none that fails', () => {
    const checks = own({
      'doubles 4': (fn, t) => t.close(fn(4), 8, { bound: 0 }),
      'doubles anything': (fn, t, g) => {
        const x = g.in(-2, 2);
        t.close(fn(x), x + x, { bound: 0 });
      },
    });
    expect(failingCheck(double, checks, ['x'])).toBeUndefined();
  });

  test('that asks for something else is told with the reason', () => {
    const checks = own({
      'doubles 4': (fn, t) => t.close(fn(4), 8, { bound: 0 }),
      'doubles 5': (fn, t) => t.close(fn(5), 11, { bound: 0.5 }),
    });
    expect(failingCheck(double, checks, ['x'])).toEqual({
      name: 'doubles 5',
      why: 'The check says first: At x = 5 you return 10; asked is 11, at most 0.5 off.',
    });
  });

  test('that fails for some of the numbers that it draws is found', () => {
    const checks = own({
      'small doubles': (fn, t, g) => t.holds(fn(g.in(0, 1)) < 1.99, 'be below 1.99'),
    });
    expect(failingCheck(double, checks, ['x'])?.name).toBe('small doubles');
  });

  test('that ends with an error is told with it', () => {
    const checks = own({
      broken: () => {
        throw new Error('no such name');
      },
    });
    expect(failingCheck(double, checks, ['x'])?.why).toBe('The check itself ends with Error: no such name');
  });
});
