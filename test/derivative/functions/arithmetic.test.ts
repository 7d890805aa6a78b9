import type { NDArray } from 'derivative';
import { add, array, divide, multiply, negative, subtract } from 'derivative';
import { describe, expect, it } from 'vitest';

const summary = (x: NDArray): unknown => [x.dtype, x.toNested()];
const bools = array([true, false]);
const int32 = array([2147483647, 3], 'int32');
const int64 = array([9223372036854775807n, 5n], 'int64');
const float32 = array([1, 2], 'float32');
const float64 = array([1, 2]);

describe('arithmetic of two numbers', () => {
  it.each([
    ['add', () => add(0.1, 0.2), 0.1 + 0.2],
    ['subtract', () => subtract(0.3, 0.1), 0.3 - 0.1],
    ['multiply', () => multiply(0.1, 3), 0.1 * 3],
    ['divide', () => divide(1, 0), Infinity],
    ['negative', () => negative(0), -0],
  ])('%s is that of JavaScript', (_, actual, expected) => {
    expect(actual()).toBe(expected);
  });
});

describe('arithmetic of arrays', () => {
  // dtypes and values from NumPy 2.4.6.
  it.each([
    ['float64 + number', () => add(float64, 0.5), ['float64', [1.5, 2.5]]],
    ['number + float64', () => add(0.5, float64), ['float64', [1.5, 2.5]]],
    ['number · float64', () => multiply(2, float64), ['float64', [2, 4]]],
    ['number / float64', () => divide(2, float64), ['float64', [2, 1]]],
    ['number − float64', () => subtract(1, float64), ['float64', [0, -1]]],
    ['float64 · float64', () => multiply(float64, float64), ['float64', [1, 4]]],
    ['float32 + fraction', () => add(float32, 0.1), ['float32', [Math.fround(1.1), Math.fround(2.1)]]],
    // A number is rounded to float32 before the operation.
    [
      'float32 · fraction',
      () => multiply(array([9], 'float32'), 0.1),
      ['float32', [Math.fround(0.90000004)]],
    ],
    ['fraction − float32', () => subtract(0.1, array([0.1], 'float32')), ['float32', [0]]],
    [
      'float32 · a number beyond float32',
      () => multiply(array([1e-38], 'float32'), 1e40),
      ['float32', [Infinity]],
    ],
    ['float32 + int32', () => add(float32, int32), ['float64', [2147483648, 5]]],
    ['int32 + fraction', () => add(int32, 0.5), ['float64', [2147483647.5, 3.5]]],
    ['int32 + whole number wraps around', () => add(int32, 1), ['int32', [-2147483648, 4]]],
    ['int32 · int32 wraps around', () => multiply(int32, int32), ['int32', [1, 9]]],
    ['number − int32', () => subtract(1, int32), ['int32', [-2147483646, -2]]],
    ['int64 · whole number wraps around', () => multiply(int64, 2), ['int64', [-2, 10]]],
    ['bool + bool', () => add(bools, bools), ['bool', [true, false]]],
    ['bool · bool', () => multiply(bools, array([true, true])), ['bool', [true, false]]],
    ['bool + whole number', () => add(bools, 1), ['int64', [2, 1]]],
    ['int32 / whole number', () => divide(array([1, 3], 'int32'), 2), ['float64', [0.5, 1.5]]],
    ['bool / bool', () => divide(bools, array([true, true])), ['float64', [1, 0]]],
    [
      'float32 / whole number',
      () => divide(float32, 3),
      ['float32', [Math.fround(1 / 3), Math.fround(2 / 3)]],
    ],
    ['float64 / 0', () => divide(array([1, 0]), 0), ['float64', [Infinity, NaN]]],
    ['−int32', () => negative(array([-2147483648, 3], 'int32')), ['int32', [-2147483648, -3]]],
    ['−float32', () => negative(float32), ['float32', [-1, -2]]],
  ])('%s as in NumPy', (_, result, expected) => {
    expect(summary(result())).toEqual(expected);
  });

  it('keeps every digit of int64', () => {
    expect(add(int64, array([1n, 1n], 'int64')).data[0]).toBe(-9223372036854775808n);
    expect(subtract(int64, array([-1n, 7n], 'int64')).data).toEqual(
      new BigInt64Array([-9223372036854775808n, -2n]),
    );
  });

  it('refuses what NumPy refuses', () => {
    expect(() => subtract(bools, bools)).toThrow(TypeError);
    expect(() => negative(bools)).toThrow(TypeError);
    expect(() => add(float64, array([1, 2, 3]))).toThrow(
      new RangeError('add requires arrays of one shape; got (2,) and (3,)'),
    );
    expect(() => multiply(float64, '2' as unknown as number)).toThrow(
      new TypeError('multiply requires numbers or arrays; got "2"'),
    );
    expect(() => negative('2' as unknown as number)).toThrow(
      new TypeError('negative requires a number or an array; got "2"'),
    );
  });
});
