import type { DerivativeStep, DType } from 'derivative';
import { array, NDArray, numericalDerivative, observe, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { elements } from '../elements.ts';
import { thrownBy } from '../thrownBy.ts';
import { counting } from '../walk/corpusView.ts';

const firstElement = (x: NDArray): number => Number(x.data[x.offset]);

describe('numericalDerivative', () => {
  it('calls f twice for each element, first above and then below', () => {
    const seen: unknown[] = [];
    numericalDerivative((x) => seen.push(x.toNested()), array([3, 2]), { delta: 0.5 });
    expect(seen).toEqual([
      [3.5, 2],
      [2.5, 2],
      [3, 2.5],
      [3, 1.5],
    ]);
  });

  it('gives f the array itself, or a number for a number', () => {
    const x = array([[3]]);
    const seen: unknown[] = [];
    numericalDerivative((v) => seen.push(v === x), x);
    numericalDerivative((v) => seen.push(v), 3, { delta: 1 });
    expect(seen).toEqual([true, true, 4, 2]);
  });

  it('goes the other way with a negative delta', () => {
    const seen: number[] = [];
    const derivative = numericalDerivative(
      (x) => {
        seen.push(x);
        return x * x;
      },
      3,
      { delta: -0.5 },
    );
    expect([derivative, seen]).toEqual([6, [2.5, 3.5]]);
  });

  it.each([
    ['a matrix', counting([2, 3])],
    ['a transposed matrix', counting([2, 3]).T],
    ['a reversed view', counting([2, 3]).slice([null, null, -1], [null, null, -1])],
    ['a number in an array', array(3)],
    ['a cube with gaps', counting([2, 2, 4]).slice([], [], [null, null, 2])],
  ])('puts each partial derivative of Σ (i + 1)·xᵢ in its place: %s', (_, x) => {
    // Closed form: i + 1 for element i in C order; δ = 1/2 makes it exact.
    const weighted = (v: NDArray): number => elements(v).reduce((sum, value, i) => sum + (i + 1) * value, 0);
    const grad = numericalDerivative(weighted, x, { delta: 0.5 });
    expect(grad.shape).toEqual(x.shape);
    expect(elements(grad)).toEqual(Array.from({ length: x.size }, (__, i) => i + 1));
  });

  it('tells onStep what happened, after the element was put back', () => {
    const x = array([[3, 2]]);
    const steps: unknown[] = [];
    const grad = numericalDerivative((v) => v.get(0, 0) * v.get(0, 1), x, {
      delta: 0.5,
      onStep: ({ grad: soFar, ...step }) => {
        steps.push({
          ...step,
          soFar: soFar.toNested(),
          x: x.toNested(),
          isFrozen: Object.isFrozen(step.idx),
        });
      },
    });
    const after = { x: [[3, 2]], isFrozen: true };
    expect(steps).toEqual([
      { step: 0, idx: [0, 0], value: 3, plus: 7, minus: 5, derivative: 2, soFar: [[2, 0]], ...after },
      { step: 1, idx: [0, 1], value: 2, plus: 7.5, minus: 4.5, derivative: 3, soFar: [[2, 3]], ...after },
    ]);
    expect(grad.toNested()).toEqual([[2, 3]]);
  });

  it('gives onStep of a number an empty index', () => {
    const indices: unknown[] = [];
    numericalDerivative((x) => x, 3, { onStep: ({ idx }) => indices.push(idx) });
    expect(indices).toEqual([[]]);
  });

  it('gives onStep of a number the derivative for grad, as it will be returned', () => {
    const seen: unknown[] = [];
    const onStep = ({ grad, derivative }: DerivativeStep<number>): number => seen.push(grad, derivative);
    const returned = numericalDerivative((x) => 2 ** -17 * x, 3, { delta: 0.5, onStep });
    expect(seen).toEqual([returned, returned]);
    expect(returned).toBe(2 ** -17);
  });

  it('tells onStep of a number the same whether anybody observes or not', () => {
    const seen: unknown[] = [];
    const run = (): number => numericalDerivative((x) => x ** 3, 3, { onStep: (step) => seen.push(step) });
    const alone = run();
    const stop = observe({ end: () => undefined });
    const observed = run();
    stop();
    expect(observed).toBe(alone);
    expect(seen[1]).toEqual(seen[0]);
  });

  // NumPy 2.4.6, the corpus's b042: the step vanishes in x, and the quotient is truncated in grad.
  it('of an int64 array is the nonsense that NumPy gives, of dtype int64', () => {
    const f = (v: NDArray): number => 2 * v.get(0) + 3 * v.get(0) * v.get(1) + v.get(1) ** 3;
    const grad = numericalDerivative(f, array([3, 2], 'int64'));
    expect([grad.dtype, grad.toNested()]).toEqual(['int64', [40000, 80000]]);
  });

  it('tells onStep the quotient before an integer grad truncates it', () => {
    const derivatives: number[] = [];
    const grad = numericalDerivative((v) => 1.5 * v.get(0), array([3], 'int32'), {
      delta: 1.25,
      onStep: ({ derivative }) => derivatives.push(derivative),
    });
    // 3 + 1.25 → 4 and 3 − 1.25 → 1: (6 − 1.5) / 2.5.
    expect([derivatives, grad.toNested()]).toEqual([[1.8], [1]]);
  });

  it('rounds to float32 what it writes to a float32 array', () => {
    const seen: number[] = [];
    numericalDerivative((v) => seen.push(v.get(0)), array([0.1], 'float32'), { delta: 0.1 });
    const x = Math.fround(0.1);
    expect(seen).toEqual([Math.fround(x + 0.1), Math.fround(x - 0.1)]);
  });

  it.each([
    [NaN, NaN, NaN],
    [Infinity, 0, Infinity],
    [Infinity, Infinity, NaN],
  ])('carries on what is not finite: f is %s above and %s below', (above, below, expected) => {
    expect(numericalDerivative((x) => (x > 3 ? above : below), 3)).toBe(expected);
  });

  it('takes an array of size 1 for a number, whatever its axes', () => {
    const results = [array(6), array([6]), array([[6]]), array([5, 6]).slice(1)].map((returned) =>
      numericalDerivative(() => returned, 3),
    );
    expect(results).toEqual([0, 0, 0, 0]);
    expect(numericalDerivative((x) => array([[[2 * x]]]), 3, { delta: 0.5 })).toBe(2);
  });
});

describe('x is as it was, bit for bit', () => {
  const big = 2n ** 60n + 1n; // no double
  it.each([
    ['float64', array([0.1, -0, 5e-324, 1e308])],
    ['float32', array([0.1, -0, 1e-45], 'float32')],
    ['int64 beyond 2^53', new NDArray(BigInt64Array.of(big, -big), [2])],
    ['bool', array([true, false])],
  ])('%s', (_, x) => {
    const before = new Uint8Array(x.data.slice().buffer);
    numericalDerivative(() => 1, x);
    expect(new Uint8Array(x.data.slice().buffer)).toEqual(before);
  });

  it.each([1, 2, 3, 4])('also when f throws in call %i', (fatal) => {
    const x = array([0.1, 0.2]);
    let calls = 0;
    const failing = (): number => {
      if (++calls === fatal) throw new Error('f failed');
      return 1;
    };
    expect(() => numericalDerivative(failing, x)).toThrow('f failed');
    expect([calls, x.toNested()]).toEqual([fatal, [0.1, 0.2]]);
  });

  it('also when onStep throws, or grad cannot hold the quotient', () => {
    const x = array([3, 2], 'int64');
    const stop = (): never => {
      throw new Error('onStep failed');
    };
    expect(() => numericalDerivative(firstElement, x, { onStep: stop })).toThrow('onStep failed');
    expect(() => numericalDerivative(() => NaN, x)).toThrow(
      'cannot store NaN at index (0,) of an array of dtype int64',
    );
    expect(x.toNested()).toEqual([3, 2]);
  });
});

describe('numericalDerivative refuses', () => {
  it.each([0, -0, NaN, Infinity, -Infinity])('delta = %s', (delta) => {
    const error = thrownBy(() => numericalDerivative((x) => x, 3, { delta }));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty(
      'message',
      `numericalDerivative requires a finite, non-zero delta; got ${delta}`,
    );
  });

  it.each([
    [
      'an array',
      zeros([2, 324]),
      'an array of shape (2, 324): reduce it with sum(…), or take an element with get(…)',
    ],
    [
      'an empty array',
      zeros(0),
      'an array of shape (0,): reduce it with sum(…), or take an element with get(…)',
    ],
    ['nothing', undefined, 'undefined: does it lack a return?'],
    ['a string', '6', '"6": return a number'],
    ['a bigint', 6n, '6n: return a number'],
    ['a list', [6], 'the list [6]: return a number'],
    ['null', null, 'null: return a number'],
  ])('an f that returns %s, and says what to return', (_, returned, words) => {
    const x = array([3]);
    const error = thrownBy(() => numericalDerivative(() => returned as unknown as number, x));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty(
      'message',
      `the function to differentiate must return one number; it returned ${words}`,
    );
    expect(x.get(0)).toBe(3);
  });

  // NumPy's words, from nditer.
  it.each([
    [
      'an array without elements',
      zeros([2, 0]),
      RangeError,
      'Iteration of zero-sized operands is not enabled',
    ],
    [
      'a read-only array',
      new NDArray(Float64Array.of(3), [1], { writeable: false }),
      TypeError,
      'operand array with iterator write flag set is read-only',
    ],
  ])('%s', (_, x, type, message) => {
    const error = thrownBy(() => numericalDerivative(firstElement, x));
    expect(error).toBeInstanceOf(type);
    expect(error).toHaveProperty('message', message);
  });

  it.each([array([3]), 3])('an onStep that is no function, at %s', (x) => {
    const error = thrownBy(() => numericalDerivative(() => 1, x as NDArray, { onStep: 'a' as never }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', 'numericalDerivative requires onStep to be a function; got "a"');
  });

  it.each([
    ['a list', [3, 2], 'the list [3, 2]'],
    ['a string', '3', '"3"'],
  ])('%s as x', (_, x, shown) => {
    const error = thrownBy(() => numericalDerivative(firstElement, x as unknown as NDArray));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty(
      'message',
      `numericalDerivative requires x to be a number or an array; got ${shown}: make one with array()`,
    );
  });
});

it.each(['float64', 'float32', 'int64', 'int32', 'bool'] as const)(
  'the gradient at %s has that dtype',
  (dtype: DType) => {
    expect(numericalDerivative(() => 1, zeros(2, dtype)).dtype).toBe(dtype);
  },
);
