import type { DType } from 'derivative';
import { array, str } from 'derivative';
import { describe, expect, it } from 'vitest';
import { arrayText } from '../../src/trace/arrayText.ts';
import { valueText } from '../../src/trace/valueText.ts';

const dtypes: readonly DType[] = ['float64', 'float32', 'int64', 'int32', 'bool'];

describe('an array of the trace as text', () => {
  it.each(
    dtypes.flatMap((dtype) =>
      [[], [0], [7], [100], [101], [1000], [3, 4], [40, 50], [2, 100], [100, 2]].map((shape) => {
        return { dtype, shape };
      }),
    ),
  )('is what NumPy prints: $dtype of shape $shape', ({ dtype, shape }) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const contents = Float64Array.from({ length: size }, (_, i) =>
      dtype === 'bool' ? i % 2 : dtype === 'float32' ? Math.fround(i / 7) : dtype === 'float64' ? i / 7 : i,
    );
    expect(arrayText({ dtype, shape }, contents)).toBe(
      str(array([...contents], dtype).reshape(shape), {
        threshold: 100,
        linewidth: Infinity,
        edgeitems: shape.length > 1 ? 1 : 3,
      }),
    );
  });

  it('of more than two axes stands in one line when it is large', () => {
    const text = arrayText({ dtype: 'float64', shape: [5, 5, 5] }, new Float64Array(125));
    expect(text).toBe('[[[0. ... 0.] ... [0. ... 0.]] ... [[0. ... 0.] ... [0. ... 0.]]]');
  });
});

describe('a number that the dtype cannot hold', () => {
  // A trace has 2⁶³ − 1 as the float64 number nearest to it, 2⁶³; the others nobody recorded, but a message from the cage
  // can claim them.
  it.each<[dtype: DType, value: number, text: string]>([
    ['int64', 2 ** 63, '9223372036854775807'],
    ['int64', -(2 ** 63), '-9223372036854775808'],
    ['int64', 1e300, '9223372036854775807'],
    ['int32', 2 ** 31, '2147483647'],
    ['int32', 2 ** 31 - 1, '2147483647'],
    ['int32', -(2 ** 31) - 1, '-2147483648'],
    ['int32', Infinity, '2147483647'],
    ['int32', -Infinity, '-2147483648'],
    ['int64', 2.5, '2'],
    ['int64', NaN, '0'],
  ])('of %s, %d, is shown as the nearest: %s', (dtype, value, text) => {
    expect(valueText(value, dtype)).toBe(text);
    expect(arrayText({ dtype, shape: [1] }, Float64Array.of(value))).toBe(`[${text}]`);
  });

  it.each<[dtype: DType, value: number, text: string]>([
    ['float64', NaN, 'nan'],
    ['float32', Infinity, 'inf'],
    ['float32', 0.1, '0.1'],
    ['bool', NaN, 'True'],
    ['int64', -3, '-3'],
  ])('is none of %s: %d is shown as %s', (dtype, value, text) => {
    expect(valueText(value, dtype)).toBe(text);
  });
});
