import type { GradientCheck, NDArray } from 'derivative';
import { array, checkGradient, exp, floor, log, maximum, multiply, power, sin, sqrt, sum } from 'derivative';
import { describe, expect, it } from 'vitest';
import { counted } from '../counted.ts';
import { squares } from '../squares.ts';

const lesson = ([x = 0, y = 0]: Iterable<number>): number => 2 * x + 3 * x * y + power(y, 3);

/** Scatter that is the same at every run, as large as 1e-3. */
const scatter = (x: number): number => 1e-3 * sin(1e12 * x);

// Origin of the verdicts: closed forms of the derivatives; docs of the cases beside them.
// prettier-ignore
const numbers: readonly (readonly [name: string, f: (x: number) => number, given: number, x: number, verdict: string, reason: string])[] = [
  ['x² at 3', (x) => x * x, 6, 3, 'right', 'quadratic'],
  ['x² at 3, doubled', (x) => x * x, 12, 3, 'wrong', 'linear'],
  ['x² at 3, halved', (x) => x * x, 3, 3, 'wrong', 'linear'],
  ['x² at 3, other sign', (x) => x * x, -6, 3, 'wrong', 'linear'],
  ['x² at 3, sixth digit', (x) => x * x, 6.00001, 3, 'wrong', 'linear'],
  ['x² at 3, not a number', (x) => x * x, NaN, 3, 'wrong', 'gradient-not-finite'],
  ['x² at 3, infinite', (x) => x * x, Infinity, 3, 'wrong', 'gradient-not-finite'],
  ['x³ at 0', (x) => x * x * x, 0, 0, 'right', 'quadratic'],
  ['x³ at 0, as central differences with 1e-4 have it', (x) => x * x * x, 1e-8, 0, 'wrong', 'linear'],
  ['a straight line at 1e8', (x) => 5 * x + 1, 5, 1e8, 'right', 'exact'],
  ['a straight line that rounds', (x) => 0.1 * x + 0.3, 0.1, 0.7, 'right', 'straight'],
  ['a constant', () => 7, 0, 3, 'right', 'exact'],
  ['a constant, given a slope', () => 7, 1e-3, 3, 'wrong', 'linear'],
  ['a minimum', (x) => (x - 1) ** 2, 0, 1, 'right', 'quadratic'],
  ['a minimum, as numbers have it', (x) => 1 + (x - 1) ** 2, 2e-16, 1, 'undecidable', 'tiny'],
  ['a minimum high up', (x) => 1e6 + (x - 1) ** 2, 0, 1, 'right', 'quadratic'],
  ['a minimum that rounding hides', (x) => 1e6 + 1e-12 * sin(x) ** 2 + 1e-9 * sin(1e9 * x), 0, 0, 'undecidable', 'noise'],
  ['log at 1e-12', log, 1e12, 1e-12, 'right', 'quadratic'],
  ['√x at 1e300', sqrt, 0.5e-150, 1e300, 'right', 'quadratic'],
  ['|x| at 0, as central differences have it', Math.abs, 0, 0, 'undecidable', 'kink'],
  ['|x| at 0, one side', Math.abs, 1, 0, 'undecidable', 'kink'],
  ['|x| a little off its kink', Math.abs, 1, 1e-3, 'right', 'exact'],
  ['|x| a little off its kink, halved', Math.abs, 0.5, 1e-3, 'wrong', 'linear'],
  ['|x| + x² closer to the kink', (x) => Math.abs(x) + x * x, 1 + 2e-6, 1e-6, 'right', 'quadratic'],
  ['max(x, 0) where it is flat', (x) => maximum(x, 0), 0, -0.01, 'right', 'exact'],
  ['a wave on a large number, which goes in stairs', (x) => sin(1e6 + x), Math.cos(1e6 + 0.1), 0.1, 'right', 'quadratic'],
  ['the same doubled', (x) => sin(1e6 + x), 2 * Math.cos(1e6 + 0.1), 0.1, 'wrong', 'linear'],
  ['a wave too short for all steps', (x) => sin(1e20 * x), 1e20 * Math.cos(1e20), 1, 'undecidable', 'noise'],
  ['|x| at 1', Math.abs, 1, 1, 'right', 'exact'],
  ['max(x, 0) at 0, as central differences have it', (x) => maximum(x, 0), 0.5, 0, 'undecidable', 'kink'],
  ['floor at 3', floor, 0, 3, 'undecidable', 'jump'],
  ['sign at 0', Math.sign, 0, 0, 'undecidable', 'jump'],
  ['sign(x)·√|x| at 0', (x) => Math.sign(x) * sqrt(Math.abs(x)), 100, 0, 'undecidable', 'jump'],
  ['a cliff narrower than all steps', (x) => Math.tanh(1e12 * x), 1e12, 0, 'undecidable', 'jump'],
  ['√x at the edge of its domain', sqrt, 0, 0, 'undecidable', 'f-not-finite'],
  ['log below 0', log, -1, -1, 'undecidable', 'f-not-finite'],
  ['1e16 + x', (x) => 1e16 + x, 1, 1, 'undecidable', 'noise'],
  ['1e16 + x, given 0', (x) => 1e16 + x, 0, 1, 'undecidable', 'noise'],
  ['noise', (x) => x * x + scatter(x), 2, 1, 'undecidable', 'noise'],
  ['noise over a steep slope, doubled', (x) => 1e6 * x * x + scatter(x), 4e6, 1, 'wrong', 'linear'],
  ['noise over a steep slope', (x) => 1e6 * x * x + scatter(x), 2e6, 1, 'right', 'quadratic'],
  ['x² in a huge unit', (x) => 1e200 * x * x, 6e200, 3, 'right', 'quadratic'],
  ['x² in a huge unit, doubled', (x) => 1e200 * x * x, 12e200, 3, 'wrong', 'linear'],
  ['|x|^1.5 at 0', (x) => power(Math.abs(x), 1.5), 0, 0, 'undecidable', 'in-between'],
];

describe('the verdict about a number', () => {
  it.each(numbers)('%s', (_, f, given, x, verdict, reason) => {
    const check = checkGradient(f, given, x);
    expect([check.verdict, check.entries[0]?.reason]).toEqual([verdict, reason]);
  });
});

describe('the verdict about an array', () => {
  const x = array([3, 2]);

  it('is right for the gradient of the lesson, and for a function that gives it', () => {
    expect(checkGradient(lesson, array([8, 21]), x).verdict).toBe('right');
    const gradient = ([a = 0, b = 0]: Iterable<number>): NDArray => array([2 + 3 * b, 3 * a + 3 * b * b]);
    expect(checkGradient(lesson, gradient, x).verdict).toBe('right');
  });

  it('names the wrong entry first, with the figures and what is missing', () => {
    const x = array([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
    const gradient = array([[2, 4, 6], [8, 10, 6]]); // prettier-ignore
    const { verdict, sentence, entries } = checkGradient(squares, gradient, x);
    expect(verdict).toBe('wrong');
    expect(entries.map(({ idx }) => idx)).toEqual([[1, 2], [0, 0], [0, 1], [0, 2], [1, 0], [1, 1]]); // prettier-ignore
    expect(entries.map((entry) => entry.verdict)).toEqual([
      'wrong',
      'right',
      'right',
      'right',
      'right',
      'right',
    ]);
    const [worst] = entries;
    expect([worst?.given, worst?.difference, worst?.slope]).toEqual([
      6,
      expect.closeTo(12, 10),
      expect.closeTo(1, 2),
    ]);
    expect(sentence).toBe(
      'wrong in 1 of 6 entries and all 2 random directions; entry (1, 2): your gradient says 6.0, the differences say 12.0: the remainder falls like t, not t²; a factor 2 is missing',
    );
  });

  it('shows the table of t and remainder: t² for the right entry, t for the wrong one', () => {
    const { entries } = checkGradient(lesson, array([8, 42]), x);
    const table = entries.find(({ idx }) => idx[0] === 1)?.table ?? [];
    expect(table.map(({ t }) => t)).toEqual(Array.from({ length: 16 }, (_, k) => 0.25 / 4 ** k));
    // f(x, y + t) − f − 42·t = −21·t + 6·t² + t³
    for (const { t, remainder, rounding } of table) {
      expect(Math.abs(remainder - (21 * t + 6 * t * t - t * t * t))).toBeLessThanOrEqual(rounding);
    }
  });

  it('puts the entry that foretells f worst before the others', () => {
    const f = (at: NDArray): number => at.get(0) + at.get(1) + at.get(2);
    const { entries } = checkGradient(f, array([1.5, 3, 1]), array([1, 1, 1]));
    expect(entries.map(({ idx }) => idx[0])).toEqual([1, 0, 2]);
    const far = checkGradient(f, array([1.5, 3, 1]), array([1000, 1, 1]));
    expect(far.entries.map(({ idx }) => idx[0])).toEqual([0, 1, 2]);
  });

  it('is undecidable at a tie of max, where 0.5 and 0.5 look right', () => {
    const larger = ([a = 0, b = 0]: Iterable<number>): number => maximum(a, b);
    const check = checkGradient(larger, array([0.5, 0.5]), array([2, 2]));
    expect(check.verdict).toBe('undecidable');
    expect(check.entries.map(({ reason }) => reason)).toEqual(['kink', 'kink']);
  });

  it('keeps to the other entries where one is NaN', () => {
    const { entries } = checkGradient(lesson, array([NaN, 21]), x);
    expect(entries.map(({ idx, verdict }) => [idx[0], verdict])).toEqual([
      [0, 'wrong'],
      [1, 'right'],
    ]);
  });

  it('is found along random directions alone, in as many calls for any size', () => {
    const size = 400;
    const x = array(Array.from({ length: size }, (_, i) => 1 + i / size));
    const right = (at: NDArray): NDArray => array(Array.from({ length: size }, (_, i) => 2 * at.get(i)));
    const wrong = right(x);
    wrong.set(123, 0);
    const options = { entries: false, directions: 3 };
    expect(checkGradient(squares, right, x, options)).toMatchObject({ verdict: 'right', calls: 17 + 3 * 32 });
    const check = checkGradient(squares, wrong, x, options);
    expect(check.verdict).toBe('wrong');
    expect(check.directions.map(({ verdict }) => verdict)).toEqual(['wrong', 'wrong', 'wrong']);
  });

  it('is right along random directions, also where the square of an entry is too large', () => {
    const f = ([a = 0, b = 0]: Iterable<number>): number => a / 1e200 + b;
    expect(checkGradient(f, array([1e-200, 1]), array([1e200, 1])).verdict).toBe('right');
    expect(checkGradient(f, array([1e-200, 2]), array([1e200, 1])).verdict).toBe('wrong');
    // Each entry is a number of float64, and the sum of their squares over the largest is none.
    const parts = array(Array.from({ length: 8 }, () => 1e308));
    const small = (x: typeof parts): number => sum(multiply(x, 1e-308));
    const slopes = array(Array.from({ length: 8 }, () => 1e-308));
    expect(checkGradient(small, slopes, parts).verdict).toBe('right');
  });

  it('is the same at every run, and another seed draws other directions', () => {
    const run = (seed?: number): GradientCheck =>
      checkGradient(lesson, array([8, 21]), x, seed === undefined ? {} : { seed });
    expect(run()).toEqual(run(1));
    expect(run(2).directions[0]?.direction).not.toEqual(run().directions[0]?.direction);
  });
});

describe('without entries', () => {
  it('a number is checked along random directions', () => {
    const check = checkGradient(sin, 1, 0, { entries: false });
    expect(check).toMatchObject({
      verdict: 'right',
      entries: [],
      sentence: 'right in all 2 random directions',
    });
    expect(checkGradient(sin, 2, 0, { entries: false }).verdict).toBe('wrong');
  });

  it('and without directions there is nothing to check, which is not right but an error', () => {
    expect(() => checkGradient(sin, 2, 0, { entries: false, directions: 0 })).toThrow(
      new RangeError('checkGradient has nothing to check with neither entries nor directions'),
    );
  });
});

describe('the sentence', () => {
  // prettier-ignore
  it.each([
    [(x: number) => x * x, 6, 3, 'right; the derivative: your gradient says 6.0, the differences say 6.0: the remainder falls like t², as it must'],
    [(x: number) => x * x * x, 0, 0, 'right; the derivative: your gradient says 0.0, the differences say 0.0: the remainder falls like t^3, as it must'],
    [(x: number) => x * x, -6, 3, 'wrong; the derivative: your gradient says -6.0, the differences say 6.0: the remainder falls like t, not t²; the sign is wrong'],
    [(x: number) => x * x, 6.00001, 3, 'wrong; the derivative: your gradient says 6.00001, the differences say 6.0: the remainder falls like t, not t²; they differ by 2e-06 of their size'],
    [Math.abs, 0, 0, 'undecidable; the derivative: your gradient says 0.0, but f has a kink: its slope is -1.0 on the left and 1.0 on the right'],
    [floor, 0, 3, 'undecidable; the derivative: your gradient says 0.0, but f jumps or is vertical: the quotients do not settle as t falls'],
    [(x: number) => 1e16 + x, 1, 1, 'undecidable; the derivative: your gradient says 1.0, but the rounding or the noise of f hides how the remainder falls'],
  ])('of %s with %d at %d', (f, given, x, sentence) => {
    expect(checkGradient(f, given, x).sentence).toBe(sentence);
  });
});

describe('the sentence about a direction', () => {
  const x = array([3, 2]);

  it('counts them only where there are several', () => {
    expect(checkGradient(lesson, array([8, 21]), x, { directions: 1 }).sentence).toBe(
      'right in all 2 entries and the random direction',
    );
    expect(checkGradient(sin, 1, 0, { directions: 2 }).sentence).toBe(
      'right in the entry and all 2 random directions',
    );
  });

  it('speaks of no entry', () => {
    const { directions } = checkGradient(lesson, array([0, 0]), x, { entries: false, directions: 1 });
    expect(directions[0]?.sentence).toMatch(
      /^random direction 1: your gradient says 0\.0, .* not t²; it should not vanish$/,
    );
  });
});

describe('the point', () => {
  const spoils = (x: NDArray): number => {
    const value = squares(x);
    x.set(0, 99);
    return value;
  };

  it('stays as it is, bit for bit, also if f changes its argument', () => {
    const x = array([[-0, 0.1], [0.3, 3]]).T; // prettier-ignore
    const before = [...new BigUint64Array(x.data.buffer)];
    const gradient = (at: NDArray): NDArray => {
      const twice = array(power(at, 1));
      for (const [i, value] of twice.data.entries()) twice.data[i] = 2 * Number(value);
      at.set([0, 0], 7);
      return twice;
    };
    expect(checkGradient(squares, gradient, x).verdict).toBe('right');
    expect(checkGradient(spoils, array([2, 4]), array([1, 2])).verdict).toBe('right');
    expect([...new BigUint64Array(x.data.buffer)]).toEqual(before);
  });

  it('stays as it is if f throws, and the error comes through', () => {
    const x = array([1, 2]);
    const throwing = (): number => {
      throw new Error('no value');
    };
    expect(() => checkGradient(throwing, array([1, 2]), x)).toThrow('no value');
    expect(x.toNested()).toEqual([1, 2]);
  });

  it.each(['int64', 'int32', 'float32'] as const)('of %s is checked in float64', (dtype) => {
    expect(checkGradient(squares, array([6, 4]), array([3, 2], dtype)).verdict).toBe('right');
  });

  it('may have any layout', () => {
    const x = array([[1, 2, 3], [4, 5, 6]]).T.slice([null, null, -1]); // prettier-ignore
    const gradient = array(x.toNested());
    for (const i of gradient.data.keys()) gradient.data[i] = 2 * Number(gradient.data[i]);
    expect(checkGradient(squares, gradient, x).verdict).toBe('right');
  });
});

describe('the number of calls', () => {
  // 17 + 2·steps for each entry + 32 for each direction; steps as the docs of entrySteps have them.
  it.each([
    [array([1, 2]), {}, 17 + 2 * 32 + 2 * 32],
    [array([0]), {}, 17 + 32],
    [array([1e8, 1e-3]), { directions: 0 }, 17 + 2 * 21 + 2 * 21],
    [array([1, 2]), { directions: 5 }, 17 + 2 * 32 + 5 * 32],
    [array([1, 2]), { entries: false }, 17 + 2 * 32],
    [array([5e-324, 1e300]), { directions: 0 }, 17 + 2 * 46 + 2 * 21],
  ])('is as stated: %#', (x, options, calls) => {
    const f = counted((at: NDArray) => at.get(0));
    const check = checkGradient(f, array([1, 0].slice(0, x.size)), x, options);
    expect([f.calls(), check.calls]).toEqual([calls, calls]);
  });

  it('is 49 for a number between 1 and 4', () => {
    expect(checkGradient(exp, exp(2), 2).calls).toBe(49);
  });
});

describe('a wrong argument', () => {
  const x = array([[1, 2, 3], [4, 5, 6]]); // prettier-ignore

  it.each([
    [() => checkGradient(squares, x.T, x), TypeError, 'x has (2, 3), the gradient (3, 2)'],
    [() => checkGradient(squares, () => array([1, 2]), x), TypeError, 'x has (2, 3), the gradient (2,)'],
    [() => checkGradient(squares, 3, x), TypeError, 'x has (2, 3), the gradient ()'],
    [() => checkGradient(sin, array([1]), 3), TypeError, 'x has (), the gradient (1,)'],
    [
      () => checkGradient(lesson, [8, 21] as unknown as NDArray, array([3, 2])),
      TypeError,
      'of the shape of x, (2,); got the list [8, 21]: make one with array()',
    ],
    [() => checkGradient(sin, 'steep' as unknown as number, 3), TypeError, 'shape of x, (); got "steep"'],
    [() => checkGradient((at: NDArray) => at, x, x), TypeError, 'must return one number'],
    [() => checkGradient(squares, array([]), array([])), RangeError, 'with elements; got shape (0,)'],
    [
      () => checkGradient(sin, 1, 0, { directions: -1 }),
      RangeError,
      'whole number of directions ≥ 0; got -1',
    ],
    [
      () => checkGradient(sin, 1, 0, { directions: 1.5 }),
      RangeError,
      'whole number of directions ≥ 0; got 1.5',
    ],
  ])('is refused with what came: %#', (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});
