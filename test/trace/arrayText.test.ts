import type { DType } from 'derivative';
import { array, str } from 'derivative';
import { describe, expect, it } from 'vitest';
import { arrayText } from '../../src/trace/arrayText.ts';

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
