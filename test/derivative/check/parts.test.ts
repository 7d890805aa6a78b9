import { array, cos, sin } from 'derivative';
import { describe, expect, it } from 'vitest';
import { certainDigits } from '../../../src/derivative/src/check/certainDigits.ts';
import { missingFactor } from '../../../src/derivative/src/check/missingFactor.ts';
import { noiseOf } from '../../../src/derivative/src/check/noiseOf.ts';
import { randomDirections } from '../../../src/derivative/src/check/randomDirections.ts';
import { directionSteps, entrySteps } from '../../../src/derivative/src/check/steps.ts';
import { seededRandom } from '../functions/points/random.ts';
import { counted } from '../counted.ts';

describe('certain digits', () => {
  it.each([
    [5.99999999998, 1e-9, '6.0'],
    [6.000000000012662, 1e-11, '6.0'],
    [6.0001, 1e-6, '6.0001'],
    [1e-12, 1e-9, '0.0'],
    [-21.00000001004, 1e-8, '-21.0'],
    [1 / 3, 0, '0.333333333333'],
    [NaN, 1, 'nan'],
    [-Infinity, 1, '-inf'],
  ])('of %d ± %d are %s', (value, error, text) => {
    expect(certainDigits(value, error)).toBe(text);
  });
});

describe('what is missing', () => {
  it.each([
    [3, 6, 'a factor 2 is missing'],
    [6, 3, 'a factor 2 is too much'],
    [6, -6, 'the sign is wrong'],
    [1, 3.00001, 'a factor 3 is missing'],
    [3, -6, 'a factor -2 is missing'],
    [0, 6, 'it should not vanish'],
    [6, 1e-12, 'it should vanish'],
    [6.00012, 6, 'they differ by 2e-05 of their size'],
    [7, 6, undefined],
  ])('from %d to %d: %s', (given, difference, words) => {
    expect(missingFactor(given, difference, 1e-9)).toBe(words);
  });
});

describe('the noise of f', () => {
  const noiseAt = (f: (x: number) => number, x: number): number =>
    noiseOf((point) => f(point.get()), array(x), [1]);

  it('is that of its rounding', () => {
    expect(noiseAt((x) => x, 1)).toBeLessThan(1e-16);
    expect(noiseAt(() => 7, 1)).toBe(0);
    // sin rounds to 2⁻⁵³ here, which scatters evenly by 2⁻⁵³/√12 = 3.2e-17.
    expect(noiseAt(sin, 0.8)).toBeGreaterThan(1e-17);
    expect(noiseAt(sin, 0.8)).toBeLessThan(1e-16);
  });

  it('is far more than that where f loses digits inside', () => {
    // 1 − cos x is a multiple of 2⁻⁵³, which divided by x² = 1e-4 scatters by about 3e-13.
    const noise = noiseAt((x) => (1 - cos(x)) / (x * x), 0.01);
    expect(noise).toBeGreaterThan(1e-13);
    expect(noise).toBeLessThan(1e-12);
  });

  it('is the deviation of random numbers, within a factor of 5', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const random = seededRandom(seed);
      // Even from 0 to 1: deviation 1/√12.
      const noise = noiseAt(() => random.fraction(), 1);
      expect(noise * Math.sqrt(12)).toBeGreaterThan(1 / 5);
      expect(noise * Math.sqrt(12)).toBeLessThan(5);
    }
  });

  it('is in the unit of f, however large that is', () => {
    expect(noiseAt((x) => 2 ** 800 * sin(x), 0.8)).toBe(2 ** 800 * noiseAt(sin, 0.8));
  });

  it('does not count a jump or a kink at x itself', () => {
    expect(noiseAt(Math.floor, 3)).toBe(0);
    expect(noiseAt(Math.abs, 0)).toBeLessThan(1e-20);
  });

  it('takes the side where f is a number, and is infinite where there is none', () => {
    expect(noiseAt((x) => (x < 1 ? NaN : x), 1)).toBe(0);
    expect(noiseAt(() => NaN, 1)).toBe(Infinity);
  });

  it('takes 16 calls', () => {
    const f = counted((x: number) => x);
    noiseAt(f, 1);
    expect(f.calls()).toBe(16);
  });
});

describe('random directions', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(randomDirections(2, [1, 1], 5)).toEqual(randomDirections(2, [1, 1], 5));
    expect(randomDirections(2, [1, 1], 5)).not.toEqual(randomDirections(2, [1, 1], 6));
  });

  it.each([0, 1, 2, -7, 2 ** 31])(
    'have entries from ½ to 1 times the sizes, up and down: seed %d',
    (seed) => {
      const drawn = randomDirections(50, [1, 1000], seed);
      for (const [small = 0, large = 0] of drawn) {
        expect(Math.abs(small)).toBeGreaterThanOrEqual(0.5);
        expect(Math.abs(small)).toBeLessThan(1);
        expect(Math.abs(large)).toBeGreaterThanOrEqual(500);
        expect(Math.abs(large)).toBeLessThan(1000);
      }
      const up = drawn.flat().filter((entry) => entry > 0).length;
      expect(up).toBeGreaterThan(30);
      expect(up).toBeLessThan(70);
    },
  );
});

describe('the steps', () => {
  it('fall by 4, from an eighth of x to 2⁻³³ of it or to 2⁻⁴⁴ of a large one', () => {
    expect(entrySteps(1)).toEqual(directionSteps());
    expect(entrySteps(0)).toEqual(entrySteps(1));
    expect(entrySteps(-1.5)).toEqual(entrySteps(1.5));
    expect([0.5, 1, 2, 3.999].map((x) => entrySteps(x).length)).toEqual([16, 16, 16, 16]);
    expect(entrySteps(2 ** 20).at(0)).toBe(2 ** 17);
    expect(entrySteps(2 ** 20).at(-1)).toBe(2 ** -23);
    expect(entrySteps(2 ** -20).at(0)).toBe(2 ** -3);
    expect(entrySteps(2 ** -20).at(-1)).toBe(2 ** -53);
  });

  it.each([1, 3, 1e8, -1e300, 1e-8, 5e-324, 0, Infinity, NaN])(
    'move x = %d exactly, at most 46 of them',
    (x) => {
      const steps = entrySteps(x);
      expect(steps.length).toBeLessThanOrEqual(46);
      expect(steps.length).toBeGreaterThanOrEqual(16);
      if (Number.isFinite(x)) for (const t of steps) expect(Math.abs((x + t - x) / t - 1)).toBeLessThan(1e-3);
    },
  );
});
