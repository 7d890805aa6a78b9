import { exp, sin } from 'derivative';
import { describe, expect, it } from 'vitest';
import { centralPair } from '../../../src/derivative/src/adaptive/centralPair.ts';
import type { CentralPair } from '../../../src/derivative/src/adaptive/centralPair.ts';
import { characteristicScale } from '../../../src/derivative/src/adaptive/characteristicScale.ts';
import { extrapolate } from '../../../src/derivative/src/adaptive/extrapolate.ts';
import { interpolate } from '../../../src/derivative/src/adaptive/interpolate.ts';
import { nextStep } from '../../../src/derivative/src/adaptive/nextStep.ts';
import { powerOfTwoBelow } from '../../../src/derivative/src/functions/float64/powerOfTwoBelow.ts';
import { smoothPart } from '../../../src/derivative/src/adaptive/smoothPart.ts';

type F = (x: number) => number;

const pairsOf = (f: F, x: number, steps: readonly number[]): CentralPair[] =>
  steps.map((step) => centralPair(f, x, f(x), step));

describe('interpolate', () => {
  it('is exact for the polynomial through the points', () => {
    const cubic: F = (t) => 2 * t ** 3 - t + 5;
    const nodes = [1, 0.5, 0.25, 0.125];
    expect(interpolate(nodes, nodes.map(cubic), 0)).toBeCloseTo(5, 14);
    expect(interpolate(nodes, nodes.map(cubic), 2)).toBeCloseTo(cubic(2), 12);
  });

  it('leaves equal values exactly what they are', () => {
    expect(interpolate([1, 0.3, 0.07], [0.1, 0.1, 0.1], 0)).toBe(0.1);
  });
});

describe('a central pair', () => {
  // Below 1 the numbers lie u = 2⁻⁵³ apart and above it 2u, so that 1 ± 3u are 4u above and 3u below: h = 3.5u, and their
  // middle is u/2 off. With 2 at both and 0 between, the second difference is 4 and the slope 0.
  const u = 2 ** -53;
  const pairAt1 = (): CentralPair => centralPair((t) => (t === 1 ? 0 : 2), 1, 0, 3 * u);

  it('measures the distance of the points as they are', () => {
    expect(pairAt1()).toMatchObject({ h: 3.5 * u, slope: 0, secondDifference: 4, change: 2 });
  });

  it('lets a unit in the last place of both values count, over h', () => {
    expect(pairAt1().roundingOfF).toBeCloseTo((u * (2 + 2)) / (3.5 * u), 12);
  });

  it('lets the smallest number there is stand for the last place of 0', () => {
    expect(centralPair(() => 0, 1, 0, 0.25).roundingOfF).toBe(4 * Number.MIN_VALUE);
  });

  it('lets f″ times the shift of their middle count', () => {
    expect(pairAt1().roundingOfX * u).toBeCloseTo((4 * 0.5) / (3.5 * 3.5), 12);
  });

  it('lets a unit in the last place of x count, times the slope', () => {
    // x ± h are exact, and a straight line has no second difference: 5·u·|x/h|.
    expect(centralPair((t) => 5 * t, -3, -15, 0.25).roundingOfX).toBe((5 * u * 3) / 0.25);
  });
});

describe('the characteristic scale', () => {
  // √(2·change / third and fourth order), from the Taylor series.
  it.each<[string, F, number, number]>([
    ['of 1/x is |x|', (x) => 1 / x, -3, 3],
    ['of 1/x is |x|, also for tiny x', (x) => 1 / x, 2 ** -300, 2 ** -300],
    ['of sin(50x) is √6 / 50', (x) => sin(50 * x), 0, Math.sqrt(6) / 50],
    ['of eˣ is about √6', exp, 1, Math.sqrt(6)],
  ])('%s', (_, f, x, scale) => {
    const h = powerOfTwoBelow(scale / 32);
    const [outer, inner] = pairsOf(f, x, [h, h / 8]);
    expect(outer && inner && characteristicScale(outer, inner, f(x))).toBeGreaterThan(0.8 * scale);
    expect(outer && inner && characteristicScale(outer, inner, f(x))).toBeLessThan(1.2 * scale);
  });

  it('is not seen of a parabola, and not there at a kink', () => {
    const scaleOf = (f: F, x: number): number | undefined => {
      const [outer, inner] = pairsOf(f, x, [0.5, 0.125]);
      return outer && inner && characteristicScale(outer, inner, f(x));
    };
    expect(scaleOf((x) => x * x, 3)).toBe(Infinity);
    expect(scaleOf(Math.abs, 0)).toBeUndefined();
    expect(scaleOf((x) => 1 / (x - 0.5), 0)).toBeUndefined();
  });
});

describe('the smooth part', () => {
  it('ends before a pole, a kink or the edge of the domain', () => {
    const steps = [2, 0.5, 0.125, 0.03125];
    for (const f of [
      (x: number) => 1 / (x - 0.9),
      (x: number) => Math.abs(x - 0.9),
      (x: number) => Math.sqrt(0.9 - x),
    ]) {
      const smooth = smoothPart(pairsOf(f, 0, steps), f(0));
      // x ± 2 lies beyond 0.9, x ± 0.5 before it.
      expect(smooth?.pairs.map(({ step }) => step)).toEqual([0.5, 0.125, 0.03125]);
      expect(smooth?.beyond?.step).toBe(2);
    }
  });
});

describe('the next step', () => {
  it('shrinks while nothing is smooth', () => {
    const pairs = pairsOf(Math.abs, 0, [1]);
    expect(nextStep(pairs, undefined, 4, 1)).toBe(3 / 16);
    expect(nextStep(pairsOf(Math.abs, 0, [1, 3 / 16]), undefined, 3, 1)).toBe(3 / 512);
  });

  it('is at most a sixteenth of the scale, 8 times the largest smooth step, and the widest', () => {
    const tiny = pairsOf(sin, 1, [2 ** -20, 2 ** -22]);
    const smooth = smoothPart(tiny, sin(1));
    expect(nextStep(tiny, smooth, 3, 1)).toBe(2 ** -17);
    expect(nextStep(tiny, smooth, 3, 2 ** -18)).toBe(2 ** -18);
    const fit = pairsOf(sin, 1, [2 ** -5, 2 ** -7]);
    expect(nextStep(fit, smoothPart(fit, sin(1)), 3, 1)).toBeLessThanOrEqual(Math.sqrt(6) / 16);
  });

  it('is never one that was measured', () => {
    const pairs = pairsOf(exp, 1, [2 ** -3, 2 ** -4, 2 ** -5, 2 ** -6]);
    const step = nextStep(pairs, smoothPart(pairs, exp(1)), 1, 1);
    expect(pairs.map((pair) => pair.step)).not.toContain(step);
  });
});

describe('extrapolation', () => {
  // The error of n steps h, h/2, … falls like h²ⁿ.
  it.each([2, 3, 4])('from %d steps is of order twice that', (n) => {
    const error = (h: number): number => {
      const steps = Array.from({ length: n }, (_, i) => h / 2 ** i);
      return Math.abs(extrapolate(pairsOf(exp, 0, steps), 0).slope - 1);
    };
    const [coarse, fine] = n === 4 ? [2, 1] : [0.5, 0.25];
    const order = Math.log2(error(coarse) / error(fine));
    expect(order).toBeGreaterThan(2 * n - 0.3);
    expect(order).toBeLessThan(2 * n + 0.3);
  });

  it('is believed to gain a factor of 64 a step at most', () => {
    // The quotients of t³ + t at 0 are h² + 1, so that two of them and three of them agree on 1; the smallest alone is 2.
    const cubic = pairsOf((t) => t ** 3 + t, 0, [4, 2, 1]);
    expect(extrapolate(cubic, 0).slope).toBeCloseTo(1, 14);
    expect(extrapolate(cubic, 0).truncation).toBeCloseTo(1 / 64, 14);
    expect(extrapolate(cubic.slice(1), 0).truncation).toBeCloseTo(1, 14);
  });

  it('adds the noise of f in units of 1/h', () => {
    const pairs = pairsOf(exp, 0, [0.25, 0.125]);
    // Weights −1/3 and 4/3.
    expect(extrapolate(pairs, 1e-3).rounding.f).toBeCloseTo(1e-3 * (1 / 3 / 0.25 + 4 / 3 / 0.125), 15);
  });
});
