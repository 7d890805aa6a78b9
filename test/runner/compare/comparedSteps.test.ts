import { array, numericalDerivative, type NDArray } from 'derivative';
import { expect, test } from 'vitest';
import { comparedSteps } from '../../../src/runner/compare/comparedSteps.ts';
import { recorded } from '../../trace/recorded.ts';

/** f(x, y) = x·y at (3, 2): the exact gradient is (2, 3). */
const runWith = (delta: number): ReturnType<typeof recorded> =>
  recorded(() => {
    numericalDerivative((x: NDArray) => x.get(0) * x.get(1), array([3, 2]), { delta });
  });

test('each step has the derivative of both runs, and how many of its digits are right', () => {
  const { steps, left } = comparedSteps(runWith(0.5), runWith(1e-13), [2, 3]);
  expect(left).toBe(0);
  expect(steps.map(({ step, idx }) => [step, idx])).toEqual([
    [1, '(0,)'],
    [2, '(1,)'],
  ]);
  // With δ = 0.5 nothing is rounded and x·y is linear in each of them: all digits are right.
  expect(steps.map(({ correct }) => correct.pinned)).toEqual([2, 2]);
  // With δ = 1e-13 some four digits are left of sixteen.
  for (const { correct } of steps) expect(correct.now).toBeLessThan(6);
});

test('of a derivative that is 0 no number of right digits is told: there is no first one to count from', () => {
  const atZero = recorded(() => {
    numericalDerivative((x: NDArray) => x.get(0) * x.get(1), array([3, 0]));
  });
  const { steps } = comparedSteps(atZero, atZero, [0, 3]);
  expect(steps[0]?.correct).toEqual({ pinned: null, now: null });
  expect(steps[1]?.correct.now).toBe(2);
});

test('exact values of another size judge nothing', () => {
  const { steps } = comparedSteps(runWith(0.5), runWith(0.25), [2]);
  expect(steps.map(({ correct }) => correct)).toEqual([
    { pinned: null, now: null },
    { pinned: null, now: null },
  ]);
});

test('a run that got further has its steps alone', () => {
  const longer = recorded(() => {
    numericalDerivative((x: NDArray) => x.get(0), array([1, 2, 3]));
  });
  const { steps } = comparedSteps(runWith(0.5), longer, []);
  expect(steps).toHaveLength(3);
  expect(steps[2]?.derivative.pinned).toBeNull();
});
