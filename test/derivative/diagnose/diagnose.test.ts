import { array, diagnose, exp, NDArray, numericalDerivative, observe, sin, sum } from 'derivative';
import { describe, expect, it } from 'vitest';
import { suspicions } from '../../../src/derivative/src/diagnose/suspicions.ts';
import { counted } from '../counted.ts';
import { squares } from '../squares.ts';

describe('findings', () => {
  it('come in the order of the table, the worst first', () => {
    const x = array([3, 2], 'int64');
    const f = (p: NDArray): number => {
      const value = Math.abs(p.get(0) - 3) + x.get(1);
      p.set(1, 9);
      return value;
    };
    const using = (_: (x: NDArray) => number, at: NDArray): void => at.set(0, 5);
    expect(diagnose(f, x, { using }).map(({ type }) => type)).toEqual([
      'changes-x',
      'keeps-x',
      'not-restored',
      'result-shape',
      'integer-step',
      'kink',
    ]);
  });

  it('each have a suspicion of their own', () => {
    expect(new Set(suspicions.map(({ suspect }) => suspect.name)).size).toBe(suspicions.length);
    expect(suspicions).toHaveLength(19);
  });

  it('are plain data', () => {
    const findings = diagnose((x: NDArray) => Math.abs(x.get(0)), array([0, 1]));
    expect(findings).toHaveLength(1);
    expect(structuredClone(findings)).toEqual(findings);
  });

  it('list all places, the worst first', () => {
    const f = (x: NDArray): number =>
      Math.abs(x.get(0, 0)) + 5 * Math.abs(x.get(1, 1)) + 2 * Math.abs(x.get(1, 0));
    const [finding] = diagnose(f, array([[0, 0], [0, 0]])); // prettier-ignore
    expect([finding?.idx, finding?.places]).toEqual([[1, 1], [[1, 1], [1, 0], [0, 0]]]); // prettier-ignore
  });

  it('are the same again', () => {
    const run = (): unknown => diagnose((x: number) => Math.abs(x - 1e-5), 0, { gradient: 0 });
    expect(run()).toEqual(run());
  });
});

describe('x', () => {
  const bitsOf = (x: NDArray): readonly bigint[] => [...new BigUint64Array(x.data.buffer)];

  it('comes back bit for bit, also from an f that writes to it, and with a NaN of any bits', () => {
    const x = array([-0, 1, 2]);
    new BigUint64Array(x.data.buffer)[1] = 0x7ff8_0000_dead_beefn;
    const before = bitsOf(x);
    const f = (p: NDArray): number => {
      for (let i = 0; i < 3; i++) p.set(i, 7);
      return 1;
    };
    expect(diagnose(f, x).map(({ type }) => type)).toEqual(['changes-x']);
    expect(bitsOf(x)).toEqual(before);
  });

  it('comes back if f throws when it is moved', () => {
    const x = array([3, 2]);
    const before = bitsOf(x);
    const f = (p: NDArray): number => {
      if (p === x) throw new Error('in place');
      return p.get(0);
    };
    expect(diagnose(f, x).map(({ type }) => type)).toEqual(['keeps-x']);
    expect(bitsOf(x)).toEqual(before);
  });

  it('comes back alone: what f does to memory beside it stays', () => {
    const memory = array([1, 2, 3, 0]);
    const f = (p: NDArray): number => {
      memory.set(3, memory.get(3) + 1);
      return p.get(0);
    };
    expect(diagnose(f, memory.slice([0, 3]))).toEqual([]);
    expect(memory.toNested()).toEqual([1, 2, 3, expect.any(Number)]);
    expect(memory.get(3)).toBeGreaterThan(3);
  });

  it('may be read-only', () => {
    const x = array([3, 2]);
    const view = new NDArray(x.data, x.shape, {
      writeable: false,
    });
    expect(diagnose(squares, view)).toEqual([]);
  });

  // By δ, or by the 2⁻²⁰th part of the entry where that is more.
  it.each([
    [0, 2 ** -10],
    [2 ** 20, 1],
  ])(
    'of entries %d is moved by half of %d or more, but less than it, each by another part',
    (value, size) => {
      const x = array(Array<number>(7).fill(value));
      const moves = Array.from({ length: 7 }, () => new Set<number>());
      const f = (p: NDArray): number => {
        if (p === x) for (const [i, seen] of moves.entries()) seen.add((p.get(i) - value) / size);
        return 0;
      };
      expect(diagnose(f, x, { delta: 2 ** -10 })).toEqual([]);
      // Sixteenths, from 8 on.
      expect(moves.map((seen) => [...seen])).toEqual(moves.map((_, i) => [0, (8 + i) / 16]));
    },
  );

  it('is moved without a word to observers', () => {
    const events: unknown[] = [];
    const stop = observe({
      write: (...event) => events.push(event),
      start: (...event) => events.push(event),
    });
    try {
      diagnose(sum as (x: NDArray) => number, array([3, 2]));
    } finally {
      stop();
    }
    expect(events).toEqual([]);
  });
});

describe('an array of one element', () => {
  it.each([[[1]], [[1, 1]], [[]]])(
    'of shape %j is a number that f returns, as numericalDerivative takes it',
    (shape) => {
      const f = (x: NDArray): NDArray => x.slice([0, 1]).reshape(shape);
      const x = array([3, 2]);
      expect(numericalDerivative(f, x).toNested()).toEqual([expect.closeTo(1, 9), 0]);
      expect(diagnose(f, x)).toEqual([]);
      expect(diagnose(f, x, { gradient: array([2, 0]) })).toMatchObject([
        { type: 'constant-factor', evidence: { factor: 2 } },
      ]);
    },
  );
});

describe('the number of calls', () => {
  it.each([
    [array([1, 2, 3, 4, 5]), {}, 23 + 42 * 5],
    [array([1]), {}, 23 + 42],
    [array([1, 1.5]), { gradient: array([2, 3]) }, 23 + (42 + 32) * 2 + 1],
    [array([1, 1.5], 'float32'), { gradient: array([2, 3]) }, 23 + (42 + 32) * 2 + 1],
    [array([1, 1.5]), { using: numericalDerivative }, 23 + (42 + 32) * 2 + 1 + 4],
  ])('keeps to the bound: %#', (x, options, bound) => {
    const f = counted(squares);
    expect(diagnose(f, x, options)).toEqual([]);
    expect(f.calls()).toBeLessThanOrEqual(bound);
    expect(f.calls()).toBeGreaterThan(bound / 3);
  });

  it.each([
    ['a kink in each entry', (x: NDArray) => Math.abs(x.get(0)) + Math.abs(x.get(1))],
    ['a jump in each entry', (x: NDArray) => Math.sign(x.get(0)) + Math.sign(x.get(1))],
  ])('keeps to the bound for %s', (_, broken) => {
    const f = counted(broken);
    expect(diagnose(f, array([0, 0]))).toHaveLength(1);
    expect(f.calls()).toBeLessThanOrEqual(23 + 42 * 2 + 3 * 2 + 6);
  });

  it('keeps to the bound for a function that holds on to x', () => {
    const x = array([3, 2]);
    const f = counted((p: NDArray) => squares(x) + p.get(0));
    expect(diagnose(f, x)).toHaveLength(1);
    expect(f.calls()).toBeLessThanOrEqual(23 + 42 * 2 + 3 * 2 + 6);
  });

  it('is 3 for a function that gives no number', () => {
    const f = counted(() => 'text');
    diagnose(f, 3);
    expect(f.calls()).toBe(3);
  });
});

describe('the step', () => {
  it('is that of the routine, where it shows', () => {
    const using = (f: (x: number) => number, x: number): number => (f(x + 1e-3) - f(x)) / 1e-3;
    expect(diagnose(exp, 1, { using })).toMatchObject([{ type: 'one-sided', evidence: { delta: 1e-3 } }]);
  });

  it('of a routine is seen through the rounding of float32', () => {
    const using = (f: (x: NDArray) => number, x: NDArray): NDArray => {
      const [before, value] = [x.get(0), f(x)];
      x.set(0, before + 1e-4);
      const slope = (f(x) - value) / 1e-4;
      x.set(0, before);
      return array([slope]);
    };
    // 3 + 1e-4 is 3.00009990 there.
    expect(diagnose(squares, array([3], 'float32'), { using })).toMatchObject([
      { type: 'one-sided', evidence: { delta: 1e-4 } },
    ]);
  });

  it('decides what is near: a kink 1e-3 beside x is found with a step of 1e-2 and not with 1e-4', () => {
    const f = (x: number): number => Math.abs(x - 1e-3);
    expect(diagnose(f, 0)).toEqual([]);
    expect(diagnose(f, 0, { delta: 1e-2 })).toMatchObject([{ type: 'kink' }]);
    expect(diagnose(f, 0, { delta: -1e-2 })).toMatchObject([{ type: 'kink' }]);
  });
});

describe('a wrong argument', () => {
  it.each([
    [() => diagnose(sin, 1, { delta: 0 }), RangeError, 'diagnose requires a finite, non-zero delta; got 0'],
    [() => diagnose(sin, 1, { delta: NaN }), RangeError, 'got NaN'],
    [() => diagnose(squares, array([])), RangeError, 'diagnose requires an x with elements; got shape (0,)'],
    [() => diagnose(sin, 1, { gradient: 1, using: numericalDerivative }), TypeError, 'got both'],
  ])('is refused with what came: %#', (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});
