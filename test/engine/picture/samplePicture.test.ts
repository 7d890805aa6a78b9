import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/trace/picture.ts';
import { runSource } from '../support/runSource.ts';

/** The only picture that a program is asked for. */
async function drawn<T extends Picture['type']>(
  type: T,
  picture: string,
  source: string,
): Promise<Extract<Picture, { type: T }>> {
  const { pictures } = await runSource(source, 10_000, picture);
  const [only] = pictures;
  if (pictures.length !== 1 || only?.type !== type) throw new Error(JSON.stringify(pictures));
  return only as Extract<Picture, { type: T }>;
}

const x2 = "import { power } from 'derivative';\nconst f = (x: number): number => power(x, 2);\n";
const xeˣ = "import { exp } from 'derivative';\nconst f = (x: number): number => 3 * x * exp(x);\n";
const e2 = 7.38905609893065; // exp(2), closed form to float64

describe('secant(f, x, delta)', () => {
  // For x² at 3: f(3 ± δ) = 9 ± 6δ + δ², both slopes are 6.
  test.each([
    { delta: 1, tolerance: 0 },
    { delta: 0.25, tolerance: 0 },
    { delta: 1e-4, tolerance: 2e-11 },
    { delta: 1e-8, tolerance: 2e-7 },
  ])('of x² at 3 with δ = $delta is 6 within $tolerance', async ({ delta, tolerance }) => {
    const picture = await drawn('secant', `secant(f, 3, ${String(delta)})`, x2);
    expect(Math.abs(picture.secant - 6)).toBeLessThanOrEqual(tolerance);
    expect(picture.tangent).toMatchObject({ value: 6, status: 'converged' });
    expect([picture.left.x, picture.point.x, picture.right.x]).toEqual([3 - delta, 3, 3 + delta]);
    expect(picture.point.y).toBe(9);
  });

  test('the curve is f itself over x ± 2δ, and goes through the two points', async () => {
    const { curve, left, right } = await drawn('secant', 'secant(f, 3, 0.5)', x2);
    expect([curve.x[0], curve.x[40], curve.x[80]]).toEqual([2, 3, 4]);
    expect([...curve.y]).toEqual([...curve.x].map((x) => x * x));
    expect([curve.x[20], curve.y[20], curve.x[60], curve.y[60]]).toEqual([left.x, left.y, right.x, right.y]);
  });

  test('a δ smaller than the gaps between the numbers leaves both points at x, and some gaps to look at', async () => {
    const { left, right, secant, curve } = await drawn('secant', 'secant(f, 3, 1e-17)', x2);
    expect([left.x, right.x, secant]).toEqual([3, 3, 0]);
    expect(Math.max(...curve.x) - Math.min(...curve.x)).toBeGreaterThanOrEqual(16 * Number.EPSILON);
  });

  test('f may give its number as an array of one, as the notebook’s last function does', async () => {
    const ofOne = "import { array } from 'derivative';\nconst f = (x: number) => array([[x * x]]);";
    const { point, curve } = await drawn('secant', 'secant(f, 3, 1)', ofOne);
    expect(point).toEqual({ x: 3, y: 9 });
    expect([...curve.y]).toEqual([...curve.x].map((x) => x * x));
  });

  test('where f has no number the curve has a gap', async () => {
    const { curve } = await drawn(
      'secant',
      'secant(f, 1, 0.75)',
      "import { log } from 'derivative';\nconst f = (x: number): number => log(x);",
    );
    const gaps = [...curve.y].filter((y) => !Number.isFinite(y));
    expect([...curve.x].filter((x) => x <= 0)).toHaveLength(gaps.length);
    expect(gaps.length).toBeGreaterThan(0);
  });
});

describe('error(f, x, delta)', () => {
  test('the error of 3x·eˣ at 2 falls like δ² from 1e-1 to 1e-4, and its truncation part is 15e²/6·δ²', async () => {
    const { steps, differences, exact, truncation } = await drawn('error', 'error(f, 2, 1e-4)', xeˣ);
    const errorAt = (k: number): number => Math.abs((differences[k] ?? NaN) - exact.value);
    for (const k of [4, 8, 12]) {
      expect(steps[k]).toBe(10 ** (-k / 4));
      expect(Math.log10(errorAt(k) / errorAt(k + 4))).toBeCloseTo(2, 1);
    }
    // f''' = 3(3 + x)eˣ
    expect(truncation / ((15 * e2) / 6)).toBeCloseTo(1, 4);
    expect(exact).toMatchObject({ isGiven: false });
    expect(Math.abs(exact.value - 9 * e2)).toBeLessThanOrEqual(exact.error);
  });

  test('the rounding part bounds the error at small steps, and is not far above it', async () => {
    const { steps, differences, exact, rounding } = await drawn(
      'error',
      'error(f, 2, 1e-4, 9 * e2)',
      `${xeˣ}const e2 = ${String(e2)};`,
    );
    const shares = [...steps].flatMap((step, k) =>
      step < 1e-8 && step > 1e-15
        ? [Math.abs((differences[k] ?? NaN) - exact.value) / (rounding / step)]
        : [],
    );
    expect(shares.length).toBeGreaterThan(20);
    // 3 * x * exp(x) rounds three times: it may be off by more than half a gap.
    expect(Math.max(...shares)).toBeLessThan(2);
    expect(Math.max(...shares)).toBeGreaterThan(0.1);
  });

  test('a given exact value is taken, the own step is drawn, and no truncation is found where there is none', async () => {
    const picture = await drawn('error', 'error(f, 3, delta, 2 * 3)', `${x2}const delta = 1e-4;`);
    expect(picture.exact).toEqual({ value: 6, error: 0, isGiven: true });
    // The notebook's own number.
    expect(picture.own).toEqual({ delta: 1e-4, difference: 6.000000000012662 });
    expect(picture.truncation).toBe(0);
    // ε/2·(|f| + |x·f'|), closed form.
    expect(picture.rounding / (Number.EPSILON * 13.5)).toBeCloseTo(1, 9);
  });
});

test('error: a given exact value is taken where f has no slope of its own', async () => {
  const bent = 'const f = (x: number): number => Math.abs(x);';
  const { exact, own } = await drawn('error', 'error(f, 0, 0.5, 0)', bent);
  expect(exact).toEqual({ value: 0, error: 0, isGiven: true });
  expect(own).toEqual({ delta: 0.5, difference: 0 });
});

describe('orders(exact, slope, …)', () => {
  const formulas = `import { exp } from 'derivative';
const forward = (d: number): number => (exp(d) - 1) / d;
const central = (d: number): number => (exp(d) - exp(-d)) / (2 * d);
const far = (d: number): number => { if (d < 1e-3) throw new Error('too near'); return 1; };`;

  test('each formula is asked with every δ from 1 to 1e-16, two for each power of ten', async () => {
    const {
      exact,
      steps,
      formulas: drawnOnes,
    } = await drawn('orders', 'orders(1, forward, central)', formulas);
    expect(exact).toBe(1);
    expect([steps.length, steps[0], steps[2], steps[32]]).toEqual([33, 1, 0.1, 1e-16]);
    expect(drawnOnes.map(({ name }) => name)).toEqual(['forward', 'central']);
    // e − 1 and sinh 1, closed forms.
    expect(drawnOnes.map(({ slopes }) => slopes[0])).toEqual([1.718281828459045, 1.1752011936438014]);
  });

  test('where a formula has no number its slopes have a gap', async () => {
    const picture = await drawn('orders', 'orders(1, far)', formulas);
    const [{ slopes } = { slopes: new Float64Array() }] = picture.formulas;
    expect([...picture.steps].filter((_, i) => Number.isNaN(slopes[i]))).toEqual(
      [...picture.steps].filter((step) => step < 1e-3),
    );
  });
});

describe('remainder(f, x, slope)', () => {
  // x² at 3 with the slope 6 + c leaves |h² − c·h|: f' = 6, f'' = 2.
  test.each([
    ['6', 0],
    ['6.5', 0.5],
    ['-6', 12],
  ])('of x² at 3 with the slope %s has the fault %d and the bend 1', async (slope, fault) => {
    const picture = await drawn('remainder', `remainder(f, 3, ${slope})`, x2);
    expect(picture.fault).toBeCloseTo(fault, 9);
    expect(picture.bend).toBeCloseTo(1, 6);
    // ε·(|f| + |x·f'|/2), closed form.
    expect(picture.rounding / (Number.EPSILON * 18)).toBeCloseTo(1, 9);
    for (const [k, h] of picture.steps.entries()) {
      const expected = Math.abs(h * h + (6 - Number(slope)) * h);
      expect(Math.abs((picture.remainders[k] ?? NaN) - expected)).toBeLessThanOrEqual(2 * picture.rounding);
    }
  });

  test('goes from 1 to 1e-12, with a gap where f has no number', async () => {
    const { steps, remainders } = await drawn(
      'remainder',
      'remainder(f, 0.25, -2)',
      "import { sqrt } from 'derivative';\nconst f = (x: number): number => sqrt(1 - x);",
    );
    expect([steps[0], steps.at(-1)]).toEqual([1, 1e-12]);
    expect([...steps].filter((h) => h > 0.75)).toHaveLength(
      [...remainders].filter((remainder) => Number.isNaN(remainder)).length,
    );
  });
});

describe('contour(f, [x0, x1], [y0, y1])', () => {
  const quadratic =
    "import type { NDArray } from 'derivative';\nconst f = ([x, y]: NDArray): number => x * x + 3 * y;";

  test('f stands at the nodes row by row, and the arrows are its gradient (2x, 3)', async () => {
    const { values, size, arrows } = await drawn('contour', 'contour(f, [-3, 3], [0, 12])', quadratic);
    expect(values).toHaveLength(size * size);
    for (const [row, column] of [
      [0, 0],
      [0, 24],
      [24, 0],
      [7, 13],
    ] as const) {
      const [x, y] = [-3 + column / 4, row / 2];
      expect(values[row * size + column]).toBe(x * x + 3 * y);
    }
    expect(arrows.x).toHaveLength(36);
    // The middles of six parts of each side.
    expect([...arrows.x.slice(0, 7)]).toEqual([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, -2.5]);
    expect([...arrows.y.slice(0, 7)]).toEqual([1, 1, 1, 1, 1, 1, 3]);
    for (const [i, x] of arrows.x.entries()) {
      expect(arrows.alongX[i]).toBeCloseTo(2 * x, 9);
      expect(arrows.alongY[i]).toBeCloseTo(3, 9);
    }
  });

  test('a function that writes into what it gets spoils nothing', async () => {
    const writing =
      "import type { NDArray } from 'derivative';\nconst f = (p: NDArray): number => { const v = p.get(0); p.set(0, 99); return v; };";
    const { values, arrows } = await drawn('contour', 'contour(f, [0, 24], [0, 1])', writing);
    expect([...values.slice(0, 25)]).toEqual(Array.from({ length: 25 }, (_, i) => i));
    for (const along of arrows.alongX) expect(along).toBeCloseTo(1, 9);
  });
});

describe('series(values)', () => {
  test.each([
    ['a list', 'const a: number[] = [];\nfor (let i = 0; i < 3; i++) a.push(i * i);', [0, 1, 4]],
    ['an array', "import { array } from 'derivative';\nconst a = array([0.5, 0.25]);", [0.5, 0.25]],
    [
      'a column of a table',
      "import { array } from 'derivative';\nconst a = array([[1, 2], [3, 4]]).slice([], 1);",
      [2, 4],
    ],
    ['numbers with gaps', 'const a = [NaN, 1, Infinity, -1];', [NaN, 1, Infinity, -1]],
    [
      'as many as there is room for',
      'const a = Array.from({ length: 4096 }, (_, i) => i);',
      Array.from({ length: 4096 }, (_, i) => i),
    ],
  ])('shows %s', async (_what, source, values) => {
    expect(await drawn('series', 'series(a)', source)).toEqual({
      type: 'series',
      name: 'a',
      values: Float64Array.from(values),
    });
  });
});

describe('why there is no picture', () => {
  test.each([
    ['secant(g, 3, 1)', x2, { type: 'gone', name: 'g' }],
    ['secant(f, 3, delta)', x2, { type: 'gone', name: 'delta' }],
    ['secant(f, 3, delta)', `${x2}const delta = 0;`, { type: 'unfit', name: 'delta', wanted: 'step' }],
    ['secant(f, 3, delta)', `${x2}const delta = 1 / 0;`, { type: 'unfit', name: 'delta', wanted: 'step' }],
    ['secant(f, x, 1)', `${x2}const x = '3';`, { type: 'unfit', name: 'x', wanted: 'number' }],
    ['secant(f, 3, 1)', 'const f = 3;', { type: 'unfit', name: 'f', wanted: 'function' }],
    ['contour(f, [1, 0], [0, 1])', 'const f = () => 1;', { type: 'unfit', name: '[1, 0]', wanted: 'range' }],
    ['orders(6, f)', 'const f = () => NaN;', { type: 'notFinite', name: 'f' }],
    ['orders(6, f)', 'const f = 6;', { type: 'unfit', name: 'f', wanted: 'function' }],
    ['orders(six, f)', 'const f = () => 6;', { type: 'gone', name: 'six' }],
    ['series(a)', 'const a = 3;', { type: 'unfit', name: 'a', wanted: 'numbers' }],
    ['series(a)', 'const a: number[] = [];', { type: 'unfit', name: 'a', wanted: 'numbers' }],
    ['series(a)', 'const a = [0 / 0, 1 / 0];', { type: 'unfit', name: 'a', wanted: 'numbers' }],
    ['series(a)', "const a = [1, '2'];", { type: 'unfit', name: 'a', wanted: 'numbers' }],
    [
      'series(a)',
      "import { zeros } from 'derivative';\nconst a = zeros([2, 2]);",
      { type: 'unfit', name: 'a', wanted: 'numbers' },
    ],
    ['series(a)', 'const a = Array(4097).fill(1);', { type: 'long', name: 'a' }],
    [
      'secant(f, 3, 1)',
      'const f = () => { throw new RangeError("far"); };',
      { type: 'threw', name: 'f', message: 'RangeError: far' },
    ],
    [
      'contour(f, [0, 1], [0, 1])',
      'const f = () => { throw 1; };',
      { type: 'threw', name: 'f', message: 'Error: thrown: 1' },
    ],
    ['secant(f, 3, 1)', 'const f = () => "nine";', { type: 'noNumber', name: 'f' }],
    ['secant(f, 3, 1)', 'const f = async () => 9;', { type: 'noNumber', name: 'f' }],
    [
      'secant(f, 3, 1)',
      "import { array } from 'derivative';\nconst f = () => array([9, 9]);",
      { type: 'noNumber', name: 'f' },
    ],
    [
      'secant(f, 3, 1)',
      `${x2}Float64Array.from = () => { throw new TypeError('replaced'); };`,
      { type: 'threw', name: 'secant', message: 'TypeError: replaced' },
    ],
    ['secant(f, 3, 1)', 'const f = () => NaN;', { type: 'notFinite', name: 'f' }],
    ['contour(f, [0, 1], [0, 1])', 'const f = () => 0 / 0;', { type: 'notFinite', name: 'f' }],
    ['error(f, 0, 1)', 'const f = (x: number) => x === 0 ? 0 : 1 / x;', { type: 'noSlope', name: 'f' }],
    ['remainder(f, 0, 1)', 'const f = (x: number) => Math.abs(x);', { type: 'noSlope', name: 'f' }],
    ['remainder(f, 0, g)', `${x2}const g = NaN;`, { type: 'unfit', name: 'g', wanted: 'number' }],
    [
      'secant(f, 3, 1)',
      "const f = () => { throw 'x'.repeat(400); };",
      { type: 'threw', name: 'f', message: `Error: thrown: "${'x'.repeat(284)}` },
    ],
    // Asked for the first number, and then where a gap would do.
    [
      'error(f, 3, 1)',
      'const f = () => { const end = Date.now() + 100; while (Date.now() < end); return 1; };',
      { type: 'slow', name: 'f' },
    ],
  ])('%s of %j', async (picture, source, reason) => {
    const { pictures, ending } = await runSource(source, 10_000, picture);
    expect(pictures).toMatchObject([{ type: 'missing', reason }]);
    expect(ending).toEqual({ type: 'finished' });
  });
});

describe('a picture leaves the run as it is', () => {
  const source = `${x2}let calls = 0;\nconst g = (x: number) => {\n  console.log('call', ++calls);\n  return f(x);\n};\ng(3);`;

  test('output, value and trace are the same with it and without it', async () => {
    const plain = await runSource(source);
    const { pictures, ...rest } = await runSource(source, 10_000, 'secant(g, 3, 1); error(g, 3, 1)');
    expect(pictures.map(({ type }) => type)).toEqual(['secant', 'error']);
    expect({ ...rest, pictures: [] }).toEqual(plain);
  });

  test('the calls for a picture are not traced, also when a walk was left open', async () => {
    const open =
      "import { array, nditer, type NDArray } from 'derivative';\nconst f = (p: NDArray) => p.get(0);\nconst g = (p: NDArray) => f(p);\nconst x = array([1, 2]);\nnditer(x, { flags: ['multi_index'] });\ng(x);";
    const plain = await runSource(open);
    const { trace, pictures } = await runSource(open, 10_000, 'contour(g, [0, 1], [0, 1])');
    expect(pictures).toMatchObject([{ type: 'contour' }]);
    expect(trace).toEqual(plain.trace);
  });

  test('an error keeps its line, and a failed run has no pictures', async () => {
    const { ending, pictures } = await runSource(`${x2}\nnull.a;`, 10_000, 'secant(f, 3, 1)');
    expect(ending).toMatchObject({ type: 'failed', error: { line: 4 } });
    expect(pictures).toEqual([]);
  });

  test('a comment in the last line hides nothing', async () => {
    const { pictures, ending } = await runSource(`${x2}1 + 1 // two`, 10_000, 'secant(f, 3, 1)');
    expect(pictures).toMatchObject([{ type: 'secant' }]);
    expect(ending).toEqual({ type: 'finished', echo: '2.0' });
  });
});
