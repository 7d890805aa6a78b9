import type { DType } from 'derivative';
import { array, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';

// Origin of the expected values: NumPy 2.4.6.

describe('a write', () => {
  it.each([
    ['int64', 3.9999, 3],
    ['int64', -2.9999, -2],
    ['int64', -0.5, 0],
    ['int32', 3.9999, 3],
    ['int32', -2.9999, -2],
    ['int32', 2147483647.9, 2147483647],
    ['int32', -2147483648, -2147483648],
    ['float64', 0.1, 0.1],
    ['float32', 0.1, 0.10000000149011612],
    ['float32', 1e39, Infinity],
    ['float32', 5n, 5],
    ['bool', 0.0001, 1],
    ['bool', -0, 0],
    ['bool', NaN, 1],
  ] as const)('to %s makes of %s what the dtype holds: %s', (dtype, value, expected) => {
    const x = zeros(2, dtype);
    x.set(1, value);
    expect(x.get(1)).toBe(expected);
  });

  it.each([
    ['int64', NaN, 'cannot store NaN at index (0, 1) of an array of dtype int64'],
    ['int64', Infinity, 'cannot store Infinity at index (0, 1) of an array of dtype int64'],
    ['int64', 2 ** 63, 'cannot store 9223372036854776000 at index (0, 1) of an array of dtype int64'],
    ['int32', 2 ** 31, 'cannot store 2147483648 at index (0, 1) of an array of dtype int32'],
    ['int32', -2147483649, 'cannot store -2147483649 at index (0, 1) of an array of dtype int32'],
    ['int32', -Infinity, 'cannot store -Infinity at index (0, 1) of an array of dtype int32'],
  ] as const)('to %s of %s is refused and changes nothing', (dtype, value, message) => {
    const x = zeros([1, 2], dtype);
    x.set([0, 1], 5);
    const error = thrownBy(() => x.set([0, 1], value));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty('message', message);
    expect(x.get(0, 1)).toBe(5);
  });

  it('to int64 keeps every digit of a bigint, which get gives as the nearest double', () => {
    const x = zeros(1, 'int64');
    x.set(0, 2n ** 53n + 1n);
    expect(x.data[0]).toBe(9007199254740993n);
    expect(x.get(0)).toBe(9007199254740992);
    expect(x.toNested()).toEqual([9007199254740993n]);
  });

  it('to int64 of a double keeps the double exactly', () => {
    const x = zeros(1, 'int64');
    x.set(0, 1e18);
    expect(x.data[0]).toBe(10n ** 18n);
  });

  it('to float64 keeps NaN, −0 and ∞', () => {
    const x = zeros(3);
    x.set(0, NaN);
    x.set(1, -0);
    x.set(2, -Infinity);
    expect(x.toNested()).toEqual([NaN, -0, -Infinity]);
  });
});

describe('array', () => {
  it.each([
    ['numbers', [3, 2], 'float64'],
    ['booleans', [true, false], 'bool'],
    ['bigints', [3n, 2n], 'int64'],
    ['numbers and booleans', [3, true], 'float64'],
    ['numbers and bigints', [3, 2n], 'float64'],
    ['nothing', [], 'float64'],
  ] as const)('of %s has the dtype that holds them all', (_, nested, dtype) => {
    expect(array(nested).dtype).toBe(dtype);
  });

  it('converts to a dtype that is asked for', () => {
    expect(array([3.9, -2.9], 'int32').toNested()).toEqual([3, -2]);
    expect(array([0, 2], 'bool').toNested()).toEqual([false, true]);
    expect(array([true, false], 'float64').toNested()).toEqual([1, 0]);
  });

  it('names the value and its place when the dtype cannot hold it', () => {
    const error = thrownBy(() =>
      array(
        [
          [1, 2],
          [3, NaN],
        ],
        'int64',
      ),
    );
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty('message', 'cannot store NaN at index (1, 1) of an array of dtype int64');
  });

  it('refuses a dtype that does not exist', () => {
    expect(thrownBy(() => array([1], 'int7' as DType))).toHaveProperty(
      'message',
      "data type 'int7' not understood",
    );
  });
});
