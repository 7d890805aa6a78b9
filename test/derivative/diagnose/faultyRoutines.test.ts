import type { DiagnoseOptions, Finding } from 'derivative';
import {
  array,
  diagnose,
  exp,
  multiply,
  NDArray,
  nditer,
  numericalDerivative,
  power,
  sin,
  sum,
  zerosLike,
} from 'derivative';
import { describe, expect, it } from 'vitest';
import { squares } from '../squares.ts';

type Of<X> = (x: X) => number;
type Routine = NonNullable<DiagnoseOptions<NDArray>['using']>;
type NumberRoutine = NonNullable<DiagnoseOptions<number>['using']>;

const delta = 1e-4;

/** What a slip of the pen may change in the notebook's loop. */
interface Slips {
  readonly plus?: number;
  readonly minus?: number;
  readonly divisor?: number;
  readonly restored?: (before: number, moved: number) => number | undefined;
  readonly returned?: (grad: NDArray) => unknown;
  readonly skips?: (idx: readonly number[]) => boolean;
}

/** The notebook's gradient with slips. */
function loop({
  plus = delta,
  minus = -delta,
  divisor = 2 * delta,
  restored,
  returned,
  skips,
}: Slips): Routine {
  return (f: Of<NDArray>, x: NDArray) => {
    const grad = zerosLike(x);
    for (
      const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
      !it.finished;
      it.iternext()
    ) {
      const idx = it.multiIndex;
      if (skips?.(idx)) continue;
      const before = x.get(idx);
      x.set(idx, before + plus);
      const above = f(x);
      x.set(idx, before + minus);
      grad.set(idx, (above - f(x)) / divisor);
      const back = restored ? restored(before, x.get(idx)) : before;
      if (back !== undefined) x.set(idx, back);
    }
    return returned ? returned(grad) : grad;
  };
}

/** The notebook's derivative of a number with slips. */
function quotient({ plus = delta, minus = -delta, divisor = 2 * delta }: Slips): NumberRoutine {
  return (f: Of<number>, x: number) => (f(x + plus) - f(x + minus)) / divisor;
}

const lesson = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + power(x.get(1), 3);
const layered = (x: NDArray): number => sum(exp(x)) + sin(x.get(0) * x.get(1));
const points = [[lesson, array([3, 2])], [squares, array([1.5, -0.7, 2.2])], [layered, array([0.3, 1.1])]] as const; // prettier-ignore
const numbers = [[(x: number) => x * x, 3], [(x: number) => 3 * x * exp(x), 2], [sin, 1]] as const; // prettier-ignore

/** The routine with this slip, over three functions of arrays and three of numbers. */
function diagnosed(slips: Slips): Finding[][] {
  return [
    ...points.map(([f, x]) => diagnose(f, x, { using: loop(slips) })),
    ...numbers.map(([f, x]) => diagnose(f, x, { using: quotient(slips) })),
  ];
}

describe('a routine that is as it should be', () => {
  it.each([
    ['the notebook', {}],
    ['with another step', { plus: 1e-5, minus: -1e-5, divisor: 2e-5 }],
    ['the sides the other way round', { plus: -delta, minus: delta, divisor: -2 * delta }],
  ])('passes: %s', (_, slips) => {
    expect(diagnosed(slips)).toEqual([[], [], [], [], [], []]);
  });

  it('passes with five points instead of two, or none at all', () => {
    const five: NumberRoutine = (f: Of<number>, x: number) =>
      (8 * (f(x + delta) - f(x - delta)) - (f(x + 2 * delta) - f(x - 2 * delta))) / (12 * delta);
    for (const [f, x] of numbers) expect(diagnose(f, x, { using: five })).toEqual([]);
    expect(diagnose(exp, 1, { using: (_: Of<number>, x: number) => exp(x) })).toEqual([]);
  });

  it('passes with a one-sided formula of second order', () => {
    const second: NumberRoutine = (f: Of<number>, x: number) =>
      (-3 * f(x) + 4 * f(x + delta) - f(x + 2 * delta)) / (2 * delta);
    for (const [f, x] of numbers) expect(diagnose(f, x, { using: second })).toEqual([]);
  });
});

describe('a constant factor is found, with its evidence, in every function', () => {
  it.each([
    [2, { divisor: delta }],
    [0.5, { divisor: 4 * delta }],
    [-1, { divisor: -2 * delta }],
    [-1, { plus: -delta, minus: delta }],
    [-2, { divisor: -delta }],
    [-0.5, { divisor: -4 * delta }],
    [2 * delta, { divisor: 1 }],
  ])('%d', (factor, slips) => {
    for (const [finding, ...others] of diagnosed(slips)) {
      expect(others).toEqual([]);
      if (finding?.type !== 'constant-factor') throw new Error(`found ${finding?.type ?? 'nothing'}`);
      expect(finding.evidence.factor).toBeCloseTo(factor, 12);
      expect(finding.evidence.claimed / finding.evidence.slope).toBeCloseTo(factor, 6);
    }
  });

  it.each([2, 0.5, -1])('%d, from the result alone', (factor) => {
    for (const [f, x] of points) {
      const gradient = numericalDerivative(f, x);
      for (const [i, entry] of gradient.data.entries()) gradient.data[i] = factor * Number(entry);
      expect(diagnose(f, x, { gradient })).toMatchObject([{ type: 'constant-factor', evidence: { factor } }]);
    }
    for (const [f, x] of numbers) {
      const gradient = factor * numericalDerivative(f, x);
      expect(diagnose(f, x, { gradient })).toMatchObject([
        { type: 'constant-factor', idx: [], evidence: { factor } },
      ]);
    }
  });
});

it('a constant factor is found in a huge unit of f, too', () => {
  expect(diagnose((x: number) => 1e200 * x * x, 3, { gradient: 12e200 })).toMatchObject([
    { type: 'constant-factor', evidence: { factor: 2 } },
  ]);
});

it('a constant factor is found at a float32 x, too', () => {
  const x = array([0.3, 1.1], 'float32');
  const twice = multiply(2, numericalDerivative(layered, array(x, 'float64')));
  expect(diagnose(layered, x, { gradient: twice })).toMatchObject([
    { type: 'constant-factor', evidence: { factor: 2 } },
  ]);
});

describe('a one-sided difference is found in every function', () => {
  it.each([
    ['forward', { minus: 0, divisor: delta }],
    ['backward', { plus: 0, divisor: delta }],
    ['forward', { plus: 0, minus: delta, divisor: -delta }],
  ])('%s, by its calls, and its error halves with δ', (side, slips) => {
    for (const [finding, ...others] of diagnosed(slips)) {
      expect(others).toEqual([]);
      if (finding?.type !== 'one-sided') throw new Error(`found ${finding?.type ?? 'nothing'}`);
      const { error, errorAtHalf, centralError } = finding.evidence;
      expect(finding.evidence).toMatchObject({ side, seen: true, delta });
      expect(error / errorAtHalf).toBeCloseTo(2, 2);
      expect(centralError).toBeLessThan(error / 1000);
    }
  });

  it('from the result alone', () => {
    const forward = loop({ minus: 0, divisor: delta });
    for (const [f, x] of points) {
      const gradient = forward(f, x.copy()) as NDArray;
      expect(diagnose(f, x, { gradient })).toMatchObject([{ type: 'one-sided', evidence: { side: 'forward', seen: false } }]); // prettier-ignore
    }
    for (const [f, x] of numbers) {
      const gradient = (f(x) - f(x - 1e-6)) / 1e-6;
      expect(diagnose(f, x, { gradient, delta: 1e-6 })).toMatchObject([{ type: 'one-sided', evidence: { side: 'backward', seen: false } }]); // prettier-ignore
    }
  });

  it('together with the factor ½ of a divisor 2δ', () => {
    for (const findings of diagnosed({ minus: 0 })) {
      expect(findings).toMatchObject([
        { type: 'constant-factor', evidence: { factor: 0.5 } },
        { type: 'one-sided', evidence: { side: 'forward' } },
      ]);
    }
  });

  it('by its calls, also where it leaves out an entry on which f does not depend', () => {
    const using = loop({ minus: 0, divisor: delta, skips: (idx) => idx[0] === 1 });
    expect(diagnose((x: NDArray) => exp(x.get(0)), array([1, 5]), { using })).toMatchObject([
      { type: 'one-sided', idx: [0], evidence: { side: 'forward', seen: true } },
    ]);
  });

  it('of a straight line by its calls, where it does no harm', () => {
    const [finding, ...others] = diagnose((x: number) => 5 * x, 3, {
      using: quotient({ minus: 0, divisor: delta }),
    });
    expect(others).toEqual([]);
    expect(finding?.sentence).toBe('Your derivative looks at x + δ, but not at x − δ; f is straight enough here for that to do no harm.'); // prettier-ignore
  });
});

describe('x that is not restored is found in every function', () => {
  it.each([
    ['not at all', () => undefined],
    ['by adding more than δ', (_: number, moved: number) => moved + 1.1 * delta],
    ['not quite', (before: number) => before + 1e-12],
  ])('%s', (_, restored) => {
    for (const [f, x] of points) {
      const before = x.toNested();
      const [finding] = diagnose(f, x, { using: loop({ restored }) });
      if (finding?.type !== 'not-restored') throw new Error(`found ${finding?.type ?? 'nothing'}`);
      expect(finding.evidence.before).toBe(x.get(finding.idx ?? []));
      expect(finding.evidence.after).not.toBe(finding.evidence.before);
      expect(x.toNested()).toEqual(before);
    }
  });
});

describe('a routine without a derivative of the shape of x', () => {
  it.each([
    ['nothing', 'undefined', 'nothing', () => undefined],
    ['the first entry', 'a number', 'a number', (grad: NDArray) => grad.get(0)],
    ['half of it', '(1,)', 'an array of shape (1,)', (grad: NDArray) => grad.slice([0, 1])],
  ])('that gives %s is found in every function', (_, got, words, returned) => {
    for (const [f, x] of points) {
      const [finding, ...others] = diagnose(f, x, { using: loop({ returned }) });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ type: 'result-shape', evidence: { got } });
      expect(finding?.sentence).toContain(`Your derivative is ${words}, but x has the shape`);
    }
  });

  it('that throws what has no text is found all the same', () => {
    const using = (): never => {
      throw Object.create(null);
    };
    expect(diagnose((x: number) => x * x, 1, { using })).toMatchObject([
      { type: 'routine-throws', evidence: { message: 'an object', calls: 0 } },
    ]);
  });

  it('that throws is found with how often it had called f, and one full stop', () => {
    const using = (f: Of<number>, x: number): never => {
      throw new Error(`f(x) = ${f(x)}.`);
    };
    const [finding] = diagnose((x: number) => x, 1, { using });
    expect(finding?.sentence).toBe('Your routine throws after 1 call of f: Error: f(x) = 1.');
  });

  it('that throws is found in every function, and x is as it was', () => {
    for (const [f, x] of points) {
      const before = x.toNested();
      const skips = (idx: readonly number[]): boolean => {
        if (idx[0] === 1) throw new RangeError('no entry 1');
        return false;
      };
      expect(diagnose(f, x, { using: loop({ skips }) })).toMatchObject([
        { type: 'routine-throws', evidence: { message: 'RangeError: no entry 1', calls: 2 } },
      ]);
      expect(x.toNested()).toEqual(before);
    }
  });
});

describe('a derivative that is wrong for no known reason', () => {
  it('is found in the worst entry, with what it should be', () => {
    const wrong = [array([8, 20]), array([3, -1.4, 5]), array([1, 2])];
    for (const [i, [f, x]] of points.entries()) {
      const gradient = wrong[i] ?? 0;
      const [finding, ...others] = diagnose(f, x, { gradient });
      expect(others).toEqual([]);
      if (finding?.type !== 'differs') throw new Error(`found ${finding?.type ?? 'nothing'}`);
      const idx = finding.idx ?? [];
      expect(finding.evidence.claimed).toBe(gradient instanceof NDArray && gradient.get(idx));
      expect(finding.evidence.slope).toBeCloseTo(numericalDerivative(f, x).get(idx), 6);
      expect(finding.evidence.wasMoved).toBeUndefined();
    }
  });

  it('is found at a float32 x, too', () => {
    const x = array([0.3, 1.1], 'float32');
    expect(diagnose(layered, x, { gradient: array([99, 99]) })).toMatchObject([{ type: 'differs' }]);
  });

  it('is found to have left out an entry', () => {
    for (const [f, x] of points) {
      const [finding] = diagnose(f, x, { using: loop({ skips: (idx) => idx[0] === 1 }) });
      expect(finding).toMatchObject({ type: 'differs', idx: [1], evidence: { claimed: 0, wasMoved: false } });
      expect(finding?.mend).toBe('Your routine never moves this entry: let the loop visit every one, for example with nditer.'); // prettier-ignore
    }
  });

  it('is looked for only where nothing else explains it', () => {
    const using = loop({ restored: () => undefined, divisor: 3 * delta });
    expect(diagnose(squares, array([3, 2], 'int64'), { using }).map(({ type }) => type)).toEqual(['not-restored', 'integer-step']); // prettier-ignore
  });
});
