import { array, sum, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';

/** (37·i mod 101) / 10 for i = 0 … n − 1. */
const tenths = (n: number): number[] => Array.from({ length: n }, (_, i) => ((i * 37) % 101) / 10);

describe('sum', () => {
  // numpy.sum of the same elements, NumPy 2.4.6; the lengths stand around the block limits 8 and 128.
  it.each([
    [0, 0, 0],
    [7, 27.200000000000003, 27.19999885559082],
    [8, 32.900000000000006, 32.89999771118164],
    [9, 42.300000000000004, 42.29999542236328],
    [15, 65.3, 65.29999542236328],
    [127, 626.8, 626.7999267578125],
    [128, 632.1, 632.0999755859375],
    [129, 641.0999999999999, 641.0999755859375],
    [136, 676.4, 676.4000244140625],
    [200, 1000.9000000000001, 1000.9000244140625],
    [257, 1282.8, 1282.800048828125],
    [1000, 5001, 5001],
    [4099, 20490.9, 20490.8984375],
  ])('of %i elements has the digits of NumPy, in float64 and float32', (n, float64, float32) => {
    expect(sum(array(tenths(n)))).toBe(float64);
    expect(sum(tenths(n))).toBe(float64);
    expect(sum(array(tenths(n), 'float32'))).toBe(float32);
  });

  it('is not the sum from left to right', () => {
    expect(tenths(4099).reduce((total, x) => total + x, 0)).toBe(20490.900000000005);
  });

  it('adds in C order of the indices, whatever the memory order', () => {
    // ((1e16 + 1) − 1e16) + 1 is 1, for 1e16 + 1 is rounded to 1e16; ((1e16 − 1e16) + 1) + 1 is 2;
    // ((1 + 1e16) + 1) − 1e16 is 0.
    const x = array([[1e16, 1], [-1e16, 1]]); // prettier-ignore
    expect([sum(x), sum(x.T), sum(x.slice([], [null, null, -1]))]).toEqual([1, 2, 0]);
  });

  it.each([
    ['a number', 2.5, 2.5],
    ['a 0-d array', array(2.5), 2.5],
    ['an empty array', zeros([3, 0]), 0],
    ['minus zeros', array([-0, -0]), 0],
    ['bool', array([true, false, true]), 2],
    ['int32 beyond int32', array([2147483647, 1], 'int32'), 2147483648],
    // As numpy.sum: 5.
    ['int64 beyond int64', array([1n << 62n, 1n << 62n, 1n << 62n, 1n << 62n, 5n], 'int64'), 5],
  ])('takes %s', (_, x, total) => {
    expect(sum(x)).toBe(total);
  });

  it('refuses anything else', () => {
    expect(() => sum('3' as unknown as number)).toThrow(
      new TypeError('sum requires an array or a number; got "3"'),
    );
  });
});
