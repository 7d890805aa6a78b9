import {
  abs, array, cos, derivative, exp, floor, log, log1p, maximum, power, sin, sqrt,
} from 'derivative'; // prettier-ignore
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../functions/points/random.ts';

describe('where f is smooth', () => {
  // Closed forms at points that are float64 numbers.
  it.each<[string, (x: number) => number, number, number]>([
    ['a line', (x) => 5 * x + 1, 3, 5],
    ['a line far out', (x) => 5 * x + 1, 1e8, 5],
    ['a square', (x) => x * x, 3, 6],
    ['a square at its lowest point', (x) => x * x, 0, 0],
    ['a cube at 0, flat to second order', (x) => x * x * x, 0, 0],
    ['the same, raised', (x) => 5 + x * x * x, 0, 0],
    ['the eighth power at 0', (x) => power(x, 8), 0, 0],
    ['exp at 0', exp, 0, 1],
    ['exp, nearly too large', exp, 700, exp(700)],
    ['exp at a tiny x', exp, 1e-12, 1 + 1e-12],
    ['log at a tiny x', log, 1e-300, 1e300],
    ['log at a large x', log, 1e12, 1e-12],
    ['sin at a large x', sin, 1e5, cos(1e5)],
    ['the crest of cos', cos, 0, 0],
    ['a fast wave', (x) => sin(1000 * x), 1, 1000 * cos(1000)],
    ['a pole nearby', (x) => 1 / (x - 1), 1.0009765625, -(2 ** 20)],
    ['the edge of the domain nearby', (x) => sqrt(1 - x), 1 - 2 ** -12, -(2 ** 5)],
    ['subnormal x', (x) => 2 * x, 1e-310, 2],
    ['a huge x', (x) => x / 4, 1e300, 0.25],
    ['x and f near the largest number', (x) => x, 1e308, 1],
    ['a wave far shorter than a tiny x', (x) => sin(1e203 * x), 1e-200, 1e203 * cos(1e203 * 1e-200)],
    ['huge values', (x) => 1e300 * x * x, 1e3, 2e303],
    ['values that lost digits inside', (x) => log(1 + exp(x)), -8, exp(-8) / (1 + exp(-8))],
    ['a function that is constant only here', (x) => maximum(x, 0) + x, -1, 1],
  ])('%s has the right derivative, within its error', (_, f, x, truth) => {
    const { value, error, status, calls } = derivative(f, x);
    expect(Math.abs(value - truth)).toBeLessThanOrEqual(error);
    expect(status).toBe('converged');
    expect(calls).toBe(12);
  });

  it('the error is twice the sum of its parts', () => {
    const { error, truncation, rounding } = derivative(exp, 1);
    expect(error).toBe(2 * (truncation + rounding.f + rounding.x));
    expect(rounding.f).toBeGreaterThan(0);
    expect(rounding.x).toBeGreaterThan(0);
  });

  it('the differences are those of f, the largest step first', () => {
    const { differences } = derivative(exp, 1);
    expect(differences).toHaveLength(5);
    expect(differences.map(({ step }) => step)).toEqual(
      differences.map(({ step }) => step).sort((a, b) => b - a),
    );
    for (const { step, value } of differences) {
      expect(value).toBe((exp(1 + step) - exp(1 - step)) / (2 * step));
    }
    expect(differences.filter(({ used }) => used).length).toBeGreaterThan(1);
  });

  it('the result has the same digits in every engine', () => {
    expect(derivative((x) => 3 * x * exp(x), 2).value).toBe(66.50150489037605);
    expect(derivative((x) => sin(50 * x), 0.3).value).toBe(-37.98439564294155);
  });
});

describe('where f is not smooth, or not there', () => {
  const source = seededRandom('noise');
  it.each<[string, (x: number) => number, number, string]>([
    ['the kink of |x|', abs, 0, 'notSmooth'],
    ['a kink very near', (x) => abs(x - 1), 1 + 1e-9, 'notSmooth'],
    ['the kink of relu', (x) => maximum(x, 0), 0, 'notSmooth'],
    ['a jump', floor, 3, 'notSmooth'],
    ['a vertical tangent', (x) => Math.sign(x) * sqrt(abs(x)), 0, 'notSmooth'],
    ['a jump of the second derivative', (x) => x * abs(x), 0, 'notSmooth'],
    ['waves shorter than the steps', (x) => sin(1e7 * x), 1, 'notSmooth'],
    ['waves barely seen', (x) => sin(1e5 * x), 1, 'truncated'],
    ['a constant', () => 5, 1, 'flat'],
    ['between jumps', floor, 2.5, 'flat'],
    ['a change lost in rounding', (x) => 1e20 + x, 1, 'flat'],
    ['a change nearly lost', (x) => 1e16 + x, 1, 'noisy'],
    ['noise', (x) => sin(x) + 1e-6 * source.fraction(), 1, 'noisy'],
    ['float32', (x) => Math.fround(sin(x)), 1, 'noisy'],
    ['the edge of the domain', sqrt, 0, 'notFinite'],
    ['beyond the domain', log, -1, 'notFinite'],
    ['a pole', (x) => 1 / x, 0, 'notFinite'],
    ['a hole', (x) => sin(x) / x, 0, 'notFinite'],
  ])('%s gives the right status', (_, f, x, status) => {
    expect(derivative(f, x).status).toBe(status);
  });

  it('a kink gives the mean of both slopes, and no error can be told', () => {
    const { value, error, truncation, calls } = derivative((x) => abs(x) + x, 0);
    expect([value, error, truncation, calls]).toEqual([1, Infinity, Infinity, 11]);
  });

  it('noise is covered by the error in more than 99 of 100 cases', () => {
    const random = seededRandom('covered noise');
    const misses = Array.from({ length: 1000 }, () => 4 * random.fraction()).filter((x) => {
      const { value, error } = derivative((t) => sin(t) + 1e-6 * random.fraction(), x);
      return Math.abs(value - cos(x)) > error;
    });
    expect(misses.length).toBeLessThan(10);
  });

  it('nothing finite gives NaN', () => {
    expect(derivative(() => NaN, 1)).toMatchObject({ value: NaN, error: Infinity, status: 'notFinite' });
    expect(derivative(() => Infinity, 1)).toMatchObject({ value: NaN, error: Infinity, status: 'notFinite' });
  });
});

describe('the calls of f', () => {
  it.each([0, 1e-9, 0.3, 1, -7, 1e6, 1e308])('stay within a quarter of max(1, |x|) around %d', (x) => {
    const functions = [(t: number) => t, (t: number) => t * t, sin, log1p, abs, () => 1];
    for (const f of functions) {
      derivative((t) => {
        // x ± h is rounded.
        expect(Math.abs(t - x)).toBeLessThanOrEqual((Math.max(1, Math.abs(x)) / 4) * (1 + 1e-15));
        return f(t);
      }, x);
    }
  });

  it('may return an array of one element, and nothing else', () => {
    expect(derivative((x) => array([x * x]), 3).value).toBe(6);
    expect(() => derivative((x) => array([x, x]), 3)).toThrow(TypeError);
    expect(() => derivative(() => 'three' as unknown as number, 3)).toThrow(TypeError);
  });

  it('pass on what f throws', () => {
    const f = (): number => {
      throw new RangeError('of f');
    };
    expect(() => derivative(f, 1)).toThrow(new RangeError('of f'));
  });
});

describe('the tolerance', () => {
  it('decides the status only', () => {
    const loose = derivative(sin, 1, { tolerance: 1e-3 });
    const strict = derivative(sin, 1, { tolerance: 1e-18 });
    expect([loose.status, strict.status]).toEqual(['converged', 'noisy']);
    expect(strict.value).toBe(loose.value);
  });

  it.each([0, -1, NaN, Infinity])('refuses %d', (tolerance) => {
    expect(() => derivative(sin, 1, { tolerance })).toThrow(
      new RangeError(`derivative requires a finite, positive tolerance; got ${tolerance}`),
    );
  });
});

describe('the point', () => {
  it('has to be a finite number', () => {
    expect(() => derivative(sin, NaN)).toThrow(new RangeError('derivative requires a finite x; got NaN'));
    expect(() => derivative(sin, array([1]) as never)).toThrow(
      new TypeError(
        'derivative requires x to be a number; got [1.]: for an array there is numericalDerivative',
      ),
    );
  });
});
