import type { NDArray } from 'derivative';
import { array, repr, str } from 'derivative';
import { describe, expect, it } from 'vitest';

const x = array([
  [0, 1, 2],
  [3, 4, 5],
]);

function counted(rows: number, columns: number): NDArray {
  return array(Array.from({ length: rows * columns }, (_, i) => i)).reshape([rows, columns]);
}

// Origin: NumPy 2.4.6, the same view of np.arange(6.).reshape(2, 3).
const views: readonly (readonly [name: string, view: NDArray, text: string])[] = [
  ['transposed, x.T', x.T, '[[0. 3.]\n [1. 4.]\n [2. 5.]]'],
  ['reversed with a step, x[::-1, ::-2]', x.slice([null, null, -1], [null, null, -2]), '[[5. 3.]\n [2. 0.]]'],
  ['one column, x[:, 1]', x.slice([], 1), '[1. 4.]'],
  ['one element, x[1, 2]', x.slice(1, 2), '5.0'],
  ['no row, x[2:]', x.slice([2]), '[]'],
];

describe('a view prints its own elements in the order of its own indices', () => {
  it.each(views.map(([name, view, text]) => ({ name, view, text })))('$name', ({ view, text }) => {
    expect(str(view)).toBe(text);
    expect(repr(view)).toBe(repr(view.copy()));
  });

  it('also when only its corners are shown', () => {
    // Origin: NumPy 2.4.6, repr(np.arange(2000.).reshape(40, 50).T[::-1]).
    expect(repr(counted(40, 50).T.slice([null, null, -1]))).toBe(
      [
        'array([[4.900e+01, 9.900e+01, 1.490e+02, ..., 1.899e+03, 1.949e+03,',
        '        1.999e+03],',
        '       [4.800e+01, 9.800e+01, 1.480e+02, ..., 1.898e+03, 1.948e+03,',
        '        1.998e+03],',
        '       [4.700e+01, 9.700e+01, 1.470e+02, ..., 1.897e+03, 1.947e+03,',
        '        1.997e+03],',
        '       ...,',
        '       [2.000e+00, 5.200e+01, 1.020e+02, ..., 1.852e+03, 1.902e+03,',
        '        1.952e+03],',
        '       [1.000e+00, 5.100e+01, 1.010e+02, ..., 1.851e+03, 1.901e+03,',
        '        1.951e+03],',
        '       [0.000e+00, 5.000e+01, 1.000e+02, ..., 1.850e+03, 1.900e+03,',
        '        1.950e+03]], shape=(50, 40))',
      ].join('\n'),
    );
  });
});

it('above the threshold elements between the corners have no part in the format', () => {
  const wide = counted(1, 2000).copy();
  wide.set([0, 1000], 1e300);
  expect(str(wide.reshape([2000]), { threshold: 1000, suppress: true })).toBe(
    '[   0.    1.    2. ... 1997. 1998. 1999.]',
  );
});
