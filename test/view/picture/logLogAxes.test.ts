import { expect, test } from 'vitest';
import { logLogAxes } from '../../../src/view/picture/logLogAxes.ts';

test.each([
  ['usual errors', [1, 1e-16], [0.5, 1e-12]],
  ['the largest that float64 has', [1, 1e-16], [Number.MAX_VALUE, 1]],
  ['the smallest', [1, 1e-16], [Number.MIN_VALUE]],
  ['both', [1, 1e-16], [Number.MAX_VALUE, Number.MIN_VALUE]],
  ['errors of 0 alone', [1, 1e-16], [0, 0]],
  ['no error that is a number', [1, 1e-16], [NaN, Infinity]],
  ['steps at both ends of float64', [Number.MAX_VALUE, Number.MIN_VALUE], [1]],
])('%s lie within the picture, with ticks', (_, steps, errors) => {
  const { box, across, height, xTicks, yTicks } = logLogAxes(steps, errors);
  for (const step of steps) {
    expect(across(step)).toBeGreaterThanOrEqual(box.left);
    expect(across(step)).toBeLessThanOrEqual(box.right);
  }
  for (const error of errors.filter(Number.isFinite)) {
    expect(height(error)).toBeGreaterThanOrEqual(box.top);
    expect(height(error)).toBeLessThanOrEqual(box.bottom);
  }
  for (const ticks of [xTicks, yTicks]) {
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThan(200);
    for (const { at } of ticks) expect(at).toSatisfy(Number.isFinite);
  }
});
