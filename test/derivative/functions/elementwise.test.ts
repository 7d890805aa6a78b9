import type { NDArray } from 'derivative';
import * as derivative from 'derivative';
import { array, exp, hypot, log, maximum, power, sqrt, str, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';

const unaryNames = [
  'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan',
  'sinh', 'cosh', 'tanh', 'cbrt', 'sqrt', 'abs', 'floor',
] as const; // prettier-ignore

const summary = (x: NDArray): unknown => [x.dtype, x.toNested()];

describe.each(unaryNames)('%s', (name) => {
  const f = derivative[name];

  it('gives an array of the same shape, element by element', () => {
    const x = array([
      [0.25, 0.5, 1],
      [0.75, -0.5, 0],
    ]);
    expect(summary(f(x))).toEqual([
      'float64',
      [
        [f(0.25), f(0.5), f(1)],
        [f(0.75), f(-0.5), f(0)],
      ],
    ]);
    expect(summary(f(array(0.5)))).toEqual(['float64', f(0.5)]);
    expect(f(zeros([2, 0])).shape).toEqual([2, 0]);
  });

  it('leaves its argument as it was', () => {
    const x = array([0.25, 0.5]);
    f(x);
    expect(x.toNested()).toEqual([0.25, 0.5]);
  });

  it('refuses what is neither a number nor an array', () => {
    expect(() => f('1' as unknown as number)).toThrow(
      new TypeError(`${name} requires a number or an array; got "1"`),
    );
  });
});

describe('dtypes of functions of one variable', () => {
  it.each([
    ['exp', () => exp(array([0, 1], 'int64')), ['float64', [1, Math.E]]],
    ['exp', () => exp(array([0, 1], 'int32')), ['float64', [1, Math.E]]],
    ['log', () => log(array([true, true])), ['float64', [0, 0]]],
    ['sqrt', () => sqrt(array([4n], 'int64')), ['float64', [2]]],
    // Computed in float64, then rounded: 1.4142135623730951 → 1.4142135381698608.
    ['sqrt', () => sqrt(array([2], 'float32')), ['float32', [Math.fround(Math.SQRT2)]]],
    ['exp', () => exp(array([1], 'float32')), ['float32', [Math.fround(Math.E)]]],
    ['abs', () => derivative.abs(array([-3, 2], 'int64')), ['int64', [3, 2]]],
    // As NumPy: the opposite does not fit.
    ['abs', () => derivative.abs(array([-2147483648], 'int32')), ['int32', [-2147483648]]],
    ['abs', () => derivative.abs(array([true, false])), ['bool', [true, false]]],
    ['floor', () => derivative.floor(array([-1.5], 'float32')), ['float32', [-2]]],
    ['floor', () => derivative.floor(array([-3, 2], 'int64')), ['int64', [-3, 2]]],
  ])('%s as NumPy, or float64 where it would have float16', (_, result, expected) => {
    expect(summary(result())).toEqual(expected);
  });

  it('keeps the memory layout of a transposed array', () => {
    const x = array([
      [1, 2, 3],
      [4, 5, 6],
    ]).T;
    expect(exp(x).strides).toEqual([1, 3]);
    expect(exp(x).toNested()).toEqual([
      [exp(1), exp(4)],
      [exp(2), exp(5)],
      [exp(3), exp(6)],
    ]);
    expect(power(2, x).strides).toEqual([1, 3]);
  });
});

describe('functions of two variables', () => {
  const x = array([
    [1, 2],
    [3, 4],
  ]);
  const bools = array([true, false]);
  const int32 = array([2, 3], 'int32');
  const int64 = array([2, 3], 'int64');
  const float32 = array([1, 2], 'float32');

  it.each([
    [
      'power(array, number)',
      () => power(x, 0.5),
      [
        'float64',
        [
          [1, Math.SQRT2],
          [power(3, 0.5), 2],
        ],
      ],
    ],
    [
      'power(number, array)',
      () => power(2, x),
      [
        'float64',
        [
          [2, 4],
          [8, 16],
        ],
      ],
    ],
    [
      'power(array, array)',
      () => power(x, x.T),
      [
        'float64',
        [
          [1, 8],
          [9, 256],
        ],
      ],
    ],
    ['hypot(array, number)', () => hypot(array([3, 0]), 4), ['float64', [5, 4]]],
    ['hypot(array, array)', () => hypot(array([3, 0]), array([4, -1])), ['float64', [5, 1]]],
    ['hypot of integers', () => hypot(int32, int64), ['float64', [Math.sqrt(8), Math.sqrt(18)]]],
    [
      'maximum(array, number)',
      () => maximum(x, 2.5),
      [
        'float64',
        [
          [2.5, 2.5],
          [3, 4],
        ],
      ],
    ],
    // dtypes and values from NumPy 2.4.6.
    ['int64 ** whole number', () => power(array([1, 2, 3], 'int64'), 2), ['int64', [1, 4, 9]]],
    ['int32 ** whole number', () => power(int32, 2), ['int32', [4, 9]]],
    [
      'int32 ** int64',
      () => power(array([7, 2], 'int32'), array([2, 40], 'int64')),
      ['int64', [49, 1099511627776]],
    ],
    ['int32 ** fraction', () => power(array([4, 9], 'int32'), 0.5), ['float64', [2, 3]]],
    ['int64 ** float64', () => power(array([4, 9], 'int64'), array([0.5, -1])), ['float64', [2, 1 / 9]]],
    ['number ** int64', () => power(2, array([1, 2, 3], 'int64')), ['int64', [2, 4, 8]]],
    ['fraction ** int64', () => power(0.5, int64), ['float64', [0.25, 0.125]]],
    ['negative int64', () => power(array([-2, 3], 'int64'), 3), ['int64', [-8, 27]]],
    ['int32 wraps around', () => power(array([3], 'int32'), 20), ['int32', [-808182895]]],
    ['bool ** whole number', () => power(bools, 2), ['int64', [1, 0]]],
    ['float32 ** whole number', () => power(float32, 2), ['float32', [1, 4]]],
    ['float32 ** fraction', () => power(float32, 2.5), ['float32', [1, Math.fround(5.656854249492381)]]],
    ['fraction ** float32', () => power(1.1, array([3], 'float32')), ['float32', [Math.fround(1.3310001)]]],
    ['float32 ** bool', () => power(float32, bools), ['float32', [1, 1]]],
    ['float32 ** int32', () => power(float32, int32), ['float64', [1, 8]]],
    [
      'hypot of float32',
      () => hypot(float32, 1),
      ['float32', [Math.fround(Math.SQRT2), Math.fround(Math.sqrt(5))]],
    ],
    ['maximum of int32', () => maximum(int32, 3), ['int32', [3, 3]]],
    ['maximum of int32 and a fraction', () => maximum(int32, 2.5), ['float64', [2.5, 3]]],
    ['maximum of bool and a whole number', () => maximum(bools, 2), ['int64', [2, 2]]],
    [
      'maximum of int64, the second the larger',
      () => maximum(int64, array([3, 2], 'int64')),
      ['int64', [3, 3]],
    ],
    ['maximum of int64 and float64', () => maximum(int64, array([NaN, 2.5])), ['float64', [NaN, 3]]],
  ])('%s', (_, result, expected) => {
    expect(summary(result())).toEqual(expected);
  });

  it('keep every digit of int64', () => {
    expect(power(array([3], 'int64'), 39).data[0]).toBe(4052555153018976267n);
    // NumPy: -420491770248316829.
    expect(power(array([3], 'int64'), 41).data[0]).toBe(-420491770248316829n);
    expect(maximum(array([(1n << 62n) + 1n], 'int64'), array([1n << 62n], 'int64')).data[0]).toBe(
      (1n << 62n) + 1n,
    );
  });

  it('take no number that int32 cannot hold, as NumPy', () => {
    expect(() => power(int32, 1099511627776)).toThrow(
      new RangeError('power of an int32 array requires a number that int32 can hold; got 1099511627776'),
    );
    expect(() => maximum(1099511627776, int32)).toThrow(RangeError);
  });

  it('raise no integer to a negative integer', () => {
    // The words before the semicolon are NumPy's.
    const told = 'Integers to negative integer powers are not allowed; power got -1: make';
    expect(() => power(int64, -1)).toThrow(`${told} x of floats, array(x, 'float64')`);
    expect(() => power(bools, -1)).toThrow(`${told} x of floats, array(x, 'float64')`);
    const y = array([1, -1], 'int64');
    expect(() => power(2, y)).toThrow(`${told} y of floats, array(y, 'float64')`);
    expect(str(power(2, array(y, 'float64')))).toBe('[2.  0.5]');
  });

  it.each([
    ['power', power],
    ['hypot', hypot],
    ['maximum', maximum],
  ] as const)('%s refuses two shapes and other arguments', (name, f) => {
    expect(() => f(x, array([1, 2]))).toThrow(
      new RangeError(`${name} requires arrays of one shape; got (2, 2) and (2,)`),
    );
    expect(() => f(x, '2' as unknown as number)).toThrow(TypeError);
    expect(() => f('2' as unknown as number, 2)).toThrow(TypeError);
    expect(() => f(undefined as unknown as number, 2)).toThrow(
      new TypeError(`${name} requires numbers or arrays; got undefined`),
    );
  });
});
