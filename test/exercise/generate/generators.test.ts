import { describe, expect, it } from 'vitest';
import { array } from 'derivative';
import { GeneratorsFor } from '../../../src/exercise/generate/GeneratorsFor.ts';
import { seededRandom } from '../../../src/exercise/generate/seededRandom.ts';

const seeds = Array.from({ length: 100 }, (_, seed) => String(seed));
const full = (seed: string): GeneratorsFor => new GeneratorsFor(seed, 1);

describe('random numbers', () => {
  it('are the same for the same seed', () => {
    const [a, b] = [seededRandom('one'), seededRandom('one')];
    for (let i = 0; i < 100; i++) expect(a()).toBe(b());
  });

  // Origin: xorshift128 seeded by FNV-1a and MurmurHash3's last steps, written anew in Python 3. Hand-ins are graded
  // with these numbers for years.
  it.each([
    ['x/1/0', [0.3634438518770645, 0.9711456404210117, 0.38410213446992547]],
    ['', [0.18398350671409813, 0.2992960196119574]],
  ])('of "%s" begin with %j', (seed, numbers) => {
    const next = seededRandom(seed);
    expect(numbers.map(() => next())).toEqual(numbers);
  });

  it('begin differently for neighbouring seeds', () => {
    // Of 1,000 uniform numbers the mean is 0.5 ± 0.009, and neighbours differ by 1/3 ± 0.008 (closed forms).
    const firsts = Array.from({ length: 1_000 }, (_, seed) => seededRandom(`x/${seed}/0`)());
    const mean = firsts.reduce((sum, each) => sum + each, 0) / 1_000;
    const apart =
      firsts.slice(1).reduce((sum, each, i) => sum + Math.abs(each - (firsts[i] ?? NaN)), 0) / 999;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.04);
    expect(Math.abs(apart - 1 / 3)).toBeLessThan(0.04);
  });

  it.each([0, 0.5, 1])('keep to their bounds at size %s', (size) => {
    for (const seed of seeds) {
      const g = new GeneratorsFor(seed, size);
      const values = [g.in(-0.31, 0.17), g.logIn(1e-4, 0.2), g.int(2, 4)];
      expect(
        values.every((value, i) => value >= ([-0.31, 1e-4, 2][i] ?? 0) && value <= ([0.17, 0.2, 4][i] ?? 0)),
      ).toBe(true);
    }
  });

  it('are simple at first', () => {
    for (const seed of seeds) expect(String(Math.abs(new GeneratorsFor(seed, 0).in(1, 9)))).toHaveLength(1);
  });
});

describe('a smooth function', () => {
  it.each([1, 2, 3, 4])('knows its derivative number %s: it is the slope of the one before', (k) => {
    for (const seed of seeds.slice(0, 20)) {
      const g = full(seed);
      const s = g.smooth();
      const [x, h] = [g.in(-3, 3), 1e-4];
      const slope = (s.derivative(k - 1, x + h) - s.derivative(k - 1, x - h)) / (2 * h);
      // Truncation M·h²/6 and rounding ε·M/h, with M below 100.
      expect(Math.abs(s.derivative(k, x) - slope)).toBeLessThan(1e-6);
    }
  });

  it('is of every kind, up and down, and nowhere in step with another', () => {
    const texts = seeds.map((seed) => full(seed).smooth().text);
    // A wave first of all, its height and its phase with either sign; then whatever else there is.
    for (const kind of [
      /^\d/,
      /^-\d/,
      /^[^)]* \+ \d/,
      /^[^)]* − \d/,
      /\+ \d.*exp\(\d/,
      /\+ -\d.*exp\(-/,
      /²/,
    ]) {
      expect(texts.filter((text) => kind.test(text)).length).toBeGreaterThan(5);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('that grows has positive derivatives only', () => {
    for (const seed of seeds) {
      const g = full(seed);
      const s = g.growing();
      for (let k = 0; k <= 6; k++) expect(s.derivative(k, g.in(-4, 4))).toBeGreaterThan(0);
    }
  });

  it('is nowhere larger than it says', () => {
    for (const seed of seeds) {
      const g = full(seed);
      const s = g.smooth();
      for (let k = 0; k <= 5; k++) {
        for (let i = 0; i < 5; i++)
          expect(Math.abs(s.derivative(k, g.in(-4, 4)))).toBeLessThanOrEqual(s.most(k));
      }
    }
  });

  // Formula by formula: a right answer is within half of the bound.
  it.each([
    ['forward', 1, (f: (x: number) => number, x: number, h: number) => (f(x + h) - f(x)) / h],
    ['central', 2, (f: (x: number) => number, x: number, h: number) => (f(x + h) - f(x - h)) / (2 * h)],
    [
      'five-point',
      4,
      (f: (x: number) => number, x: number, h: number) =>
        (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h),
    ],
  ] as const)('bounds the error of the %s difference, of order %s, twice over', (_, order, formula) => {
    for (const seed of seeds) {
      const g = full(seed);
      const s = g.smooth();
      const [x, h] = [g.in(-3, 3), g.logIn(1e-7, 0.3)];
      expect(Math.abs(formula(s.f, x, h) - s.df(x))).toBeLessThanOrEqual(s.bound(h, order) / 2);
    }
  });

  // A bound that no error reaches would let every answer pass. That half of them are within ten times of the error was
  // measured: the median is between 3 and 6.
  it.each([
    ['forward', 1, 1, (f: (x: number) => number, x: number, h: number) => (f(x + h) - f(x)) / h],
    ['central', 2, 1, (f: (x: number) => number, x: number, h: number) => (f(x + h) - f(x - h)) / (2 * h)],
    [
      'five-point',
      4,
      1,
      (f: (x: number) => number, x: number, h: number) =>
        (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h),
    ],
    [
      'second',
      2,
      2,
      (f: (x: number) => number, x: number, h: number) => (f(x + h) - 2 * f(x) + f(x - h)) / (h * h),
    ],
  ] as const)('bounds the error of the %s difference not too far off', (_, order, derivative, formula) => {
    const shares = seeds.map((seed) => {
      const g = full(seed);
      const s = g.smooth();
      const [x, h] = [g.in(-3, 3), 0.05];
      const exact = s.derivative(derivative, x);
      return s.bound(h, order, { derivative }) / Math.abs(formula(s.f, x, h) - exact);
    });
    expect(shares.sort((a, b) => a - b)[50]).toBeLessThan(10);
  });

  it('bounds the error of the second difference twice over', () => {
    for (const seed of seeds) {
      const g = full(seed);
      const s = g.smooth();
      const [x, h] = [g.in(-3, 3), g.logIn(1e-5, 0.3)];
      const second = (s.f(x + h) - 2 * s.f(x) + s.f(x - h)) / (h * h);
      expect(Math.abs(second - s.d2f(x))).toBeLessThanOrEqual(s.bound(h, 2, { derivative: 2 }) / 2);
    }
  });
});

describe('a smooth function of many numbers', () => {
  it('knows its gradient, in the arrangement of its point', () => {
    for (const seed of seeds.slice(0, 20)) {
      const g = full(seed);
      const [list, matrix, field] = [g.smoothList(3), g.smoothMatrix(2, 3), g.smoothArray([2, 2])];
      const x = g.list(3, -2, 2);
      const A = g.matrix(2, 3, -2, 2);
      const B = array(g.matrix(2, 2, -2, 2));
      const h = 1e-4;
      const [up, down] = [1, -1].map((sign) => x.map((each, i) => (i === 1 ? each + sign * h : each)));
      const slope = (list.f(up ?? []) - list.f(down ?? [])) / (2 * h);
      expect(Math.abs((list.gradient(x)[1] ?? NaN) - slope)).toBeLessThan(list.bound(h, 2));
      expect(matrix.gradient(A).map((row) => row.length)).toEqual([3, 3]);
      const moved = (by: number): number => {
        const C = B.copy();
        C.set([1, 0], C.get(1, 0) + by);
        return field.f(C);
      };
      const partial = (moved(h) - moved(-h)) / (2 * h);
      expect(Math.abs(field.gradient(B).get(1, 0) - partial)).toBeLessThan(field.bound(h, 2));
    }
  });

  it('tells its elements apart: neighbours differ in sign, none is small, and every third is larger than the one two before it', () => {
    for (const seed of seeds.slice(0, 20)) {
      // Of one term the gradient is a multiple of the weights.
      const g = new GeneratorsFor(seed, 0).smoothList(6).gradient([1, 1, 1, 1, 1, 1]);
      const sizes = g.map(Math.abs);
      for (let i = 1; i < 6; i++) expect(Math.sign(g[i] ?? 0)).toBe(-Math.sign(g[i - 1] ?? 0));
      expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 7);
      expect(sizes[2]).toBeGreaterThan(sizes[0] ?? Infinity);
      expect(sizes[5]).toBeGreaterThan(sizes[3] ?? Infinity);
    }
  });

  it('bounds the error of the central difference twice over, up to the edge of its domain', () => {
    for (const seed of seeds) {
      const g = full(seed);
      const s = g.smoothList(3);
      const x = g.list(3, -2, 2).map((each) => (each < 0 ? each - 2 : each + 2));
      const h = g.logIn(1e-5, 0.3);
      const at = (by: number): number => s.f(x.map((each, i) => (i === 1 ? each + by : each)));
      const error = Math.abs((at(h) - at(-h)) / (2 * h) - (s.gradient(x)[1] ?? NaN));
      expect(error).toBeLessThanOrEqual(s.bound(h, 2) / 2);
    }
  });

  it('knows its slope along a direction', () => {
    const g = full('along');
    const s = g.smoothList(4);
    const [x, v] = [g.list(4, -2, 2), g.list(4, -1, 1)];
    const dot = s.gradient(x).reduce((sum, each, i) => sum + each * (v[i] ?? NaN), 0);
    expect(s.along(x, v)).toBeCloseTo(dot, 14);
  });
});
