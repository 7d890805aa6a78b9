import type { SlicePart } from 'derivative';
import { array, NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';
import { counting } from '../walk/corpusView.ts';

// Origin of the expected values: NumPy 2.4.6.

describe('slice', () => {
  it.each([
    [
      [null, null, -1],
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ],
    [[-3], [7, 8, 9]],
    [
      [8, 2, -2],
      [8, 6, 4],
    ],
    [
      [20, null, -3],
      [9, 6, 3, 0],
    ],
    [
      [-100, 100],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    [[5, 2], []],
    [[2, 5, -1], []],
    [
      [null, -20, -1],
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ],
    [
      [-1, null, -1],
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ],
    [[0, 0], []],
    [[], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [
      [null, null, 4],
      [0, 4, 8],
    ],
  ] as [SlicePart, number[]][])('%j of 0 … 9 is %j', (part, expected) => {
    expect(counting([10]).slice(part).toNested()).toEqual(expected);
  });

  it('picks with integers, which drop the axis, and leaves missing axes whole', () => {
    const x = counting([2, 3, 4]);
    expect(x.slice(1).shape).toEqual([3, 4]);
    expect(x.slice(-1, -1).toNested()).toEqual([20, 21, 22, 23]);
    expect(x.slice(1, [null, null, -1], [1, 3]).toNested()).toEqual([
      [21, 22],
      [17, 18],
      [13, 14],
    ]);
    expect(x.slice(1, 2, 3).shape).toEqual([]);
    expect(x.slice(1, 2, 3).get()).toBe(23);
  });

  it.each([
    [[2], RangeError, 'index 2 is out of bounds for axis 0 with size 2'],
    [[0, -4], RangeError, 'index -4 is out of bounds for axis 1 with size 3'],
    [[0, 0, 0], RangeError, 'too many indices for array: array is 2-dimensional, but 3 were indexed'],
    [[[null, null, 0]], RangeError, 'slice step cannot be zero'],
    [[0.5], TypeError, 'an index must be an integer; got 0.5 for axis 0'],
    [[[0.5]], TypeError, 'slice indices must be integers or null; got 0.5'],
  ] as [SlicePart[], ErrorConstructor, string][])('refuses %j', (parts, type, message) => {
    const error = thrownBy(() => counting([2, 3]).slice(...parts));
    expect(error).toBeInstanceOf(type);
    expect(error).toHaveProperty('message', message);
  });
});

describe('a view', () => {
  it('shares its memory, so a write through one is seen in all', () => {
    const x = counting([2, 3]);
    x.T.set([2, 1], 50);
    x.slice(0).set(-1, 20);
    x.reshape(-1).set(0, 10);
    expect(x.toNested()).toEqual([
      [10, 1, 20],
      [3, 4, 50],
    ]);
  });

  it('of a read-only array is read-only', () => {
    const { data, shape } = counting([2, 3]);
    const x = new NDArray(data, shape, { writeable: false });
    for (const view of [x, x.T, x.slice(0, 0), x.reshape(6), x.T.slice([null, null, -1])]) {
      const error = thrownBy(() =>
        view.set(
          view.shape.map(() => 0),
          1,
        ),
      );
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toHaveProperty('message', 'assignment destination is read-only');
    }
    expect(x.copy().writeable).toBe(true);
  });

  it.each([
    ['T', counting([2, 3]).T, [1, 3]],
    ['a reversed range', counting([2, 3]).slice([null, null, -1]), [-3, 1]],
    ['axes turned', counting([2, 3, 4]).transpose([1, 2, 0]), [4, 1, 12]],
    ['axes turned, counted from the end', counting([2, 3, 4]).transpose([-2, -1, 0]), [4, 1, 12]],
  ])('%s differs only in its strides', (_, view, strides) => {
    expect(view.strides).toEqual(strides);
  });
});

describe('transpose refuses', () => {
  it.each([
    [[0], "axes don't match array"],
    [[0, 0], 'repeated axis in transpose'],
    [[0, -2], 'repeated axis in transpose'],
    [[0, 5], 'axis 5 is out of bounds for array of dimension 2'],
  ])('%j', (axes, message) => {
    const error = thrownBy(() => counting([2, 3]).transpose(axes));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty('message', message);
  });
});

describe('reshape', () => {
  // Whether NumPy 2.4.6 gives a view: np.shares_memory(x, x.reshape(shape)).
  it.each([
    ['a C array', counting([2, 6]), [3, 4], true],
    ['with −1', counting([2, 6]), [-1, 4], true],
    ['to a new axis', counting([2, 6]).T, [6, 1, 2], true],
    ['a transpose laid flat', counting([2, 6]).T, [12], false],
    ['a transpose cut in its rows', counting([2, 6]).T, [2, 3, 2], true],
    ['every second column', counting([3, 4]).slice([], [null, null, 2]), [3, 2, 1], true],
    ['every second column laid flat', counting([3, 4]).slice([], [null, null, 2]), [6], true],
    ['the first columns laid flat', counting([3, 4]).slice([], [0, 2]), [6], false],
    ['a reversed array', counting([12]).slice([null, null, -1]), [3, 4], true],
    ['a number', array(7), [1, 1], true],
    ['nothing', array([]), [0, 3], true],
  ])('%s is a view just when strides can do it', (_, x, shape, isView) => {
    const reshaped = x.reshape(shape);
    expect(reshaped.reshape(-1).toNested()).toEqual(x.copy().reshape(-1).toNested());
    expect(reshaped.data === x.data).toBe(isView);
  });

  it('takes the lengths one by one, too, as transpose takes the axes', () => {
    const x = counting([2, 3]);
    expect(x.reshape(3, -1).toNested()).toEqual(x.reshape([3, 2]).toNested());
    expect(x.reshape(6, 1).shape).toEqual([6, 1]);
    expect(x.transpose(1, 0).toNested()).toEqual(x.T.toNested());
  });

  // NumPy 2.4.6 writes −1 so.
  it.each([
    [[7], 'cannot reshape array of size 6 into shape (7,)'],
    [[4, 2], 'cannot reshape array of size 6 into shape (4,2)'],
    [[-1, 4], 'cannot reshape array of size 6 into shape (newaxis,4)'],
    [[-1, -1], 'can only specify one unknown dimension'],
    [[-1, 0], 'cannot reshape array of size 6 into shape (newaxis,0)'],
  ])('refuses %j', (shape, message) => {
    const error = thrownBy(() => counting([2, 3]).reshape(shape));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty('message', message);
  });
});
