import { array, cos, derivative, exp, type NDArray, numericalDerivative, power, sin } from 'derivative';
import { describe, expect, it } from 'vitest';
import { longestColumn } from '../../src/trace/longestColumn.ts';
import { pages } from './support/pages.ts';

/** What the prose of a lesson says of numbers that no block of it prints. */
describe('the lesson on the gradient', () => {
  it('says rightly that with 0.25 the path jumps from 0.75 to −0.75 and back', () => {
    const point = array([-2, 0.75]);
    const heights: number[] = [];
    for (let step = 0; step < 6; step++) {
      const grad = numericalDerivative((x: NDArray) => power(x.get(0), 2) + 4 * power(x.get(1), 2), point);
      for (const i of [0, 1]) point.set(i, point.get(i) - 0.25 * grad.get(i));
      heights.push(point.get(1));
    }
    for (const [i, y] of heights.entries()) expect(y).toBeCloseTo(i % 2 === 0 ? -0.75 : 0.75, 9);
  });
});

describe('the lesson on the step', () => {
  it('says rightly that at 1e-16 the heights are one number: the place below 1 has moved', () => {
    expect(1 + 1e-16).toBe(1);
    expect(1 - 1e-16).toBeLessThan(1);
    expect(exp(1 - 1e-16)).toBe(exp(1 + 1e-16));
  });

  it('says rightly that the value for the fast wave has thirteen right digits', () => {
    const { value, calls, differences } = derivative((x) => sin(100 * x), 1);
    expect(value.toPrecision(13)).toBe((100 * cos(100)).toPrecision(13));
    expect(calls).toBe(2 * differences.length + 2);
  });
});

describe('the lesson on what gradients are for', () => {
  it('proposes no more steps than its picture of the losses has room for', () => {
    const lesson = pages.find(({ file }) => file === 'docs/lessons/what-it-is-for/index.mdx');
    const [, steps] = /500 steps, then with (\d+)/.exec(lesson?.text ?? '') ?? [];
    // The loss at the start is the first.
    expect(1 + Number(steps)).toBeLessThanOrEqual(longestColumn);
  });
});
