import type { ArrayLike } from 'derivative';
import { array, NDArray, zeros, zerosLike } from 'derivative';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';
import { broadcast, counting } from '../walk/corpusView.ts';

// Origin of the expected values: NumPy 2.4.6; strides there are counted in bytes, here in elements.

describe('array', () => {
  it.each([
    [3, []],
    [[], [0]],
    [[[]], [1, 0]],
    [[3, 2], [2]],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [2, 3],
    ],
    [
      [
        [[1], [2]],
        [[3], [4]],
      ],
      [2, 2, 1],
    ],
  ])('of %j has the shape %j', (nested, shape) => {
    const x = array(nested);
    expect([x.shape, x.ndim, x.size]).toEqual([shape, shape.length, shape.reduce((p, n) => p * n, 1)]);
    expect(x.toNested()).toEqual(nested);
  });

  it('copies an array with its layout, so that neither sees writes to the other', () => {
    const base = counting([2, 3]);
    const copy = array(base.T);
    base.set([0, 0], 9);
    expect(copy.strides).toEqual([1, 3]);
    expect(copy.toNested()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(array(base, 'int64').dtype).toBe('int64');
  });

  it.each([
    [[[1], [2, 3]], 'array() needs rows of one shape; it met (1,) and (2,) side by side'],
    [[[1, 2], 3], 'array() needs rows of one shape; it met (2,) and () side by side'],
    [[[[1]], [[1, 2]]], 'array() needs rows of one shape; it met (1, 1) and (1, 2) side by side'],
  ])('refuses %j, naming the shapes', (nested, message) => {
    const error = thrownBy(() => array(nested));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty('message', message);
  });

  it.each([
    ['a string', 'abc', 'array() is made of numbers, in lists; got "abc"'],
    ['a string among numbers', [1, '2'], 'array() is made of numbers, in lists; got "2"'],
    ['null', [null], 'array() is made of numbers, in lists; got null'],
    ['undefined', undefined, 'array() is made of numbers, in lists; got undefined'],
    ['an object', { a: 1 }, 'array() is made of numbers, in lists; got an object'],
  ])('refuses %s', (_, nested, message) => {
    const error = thrownBy(() => array(nested as ArrayLike));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', message);
  });
});

describe('zeros', () => {
  it.each([
    [3, [3], [1]],
    [
      [2, 3],
      [2, 3],
      [3, 1],
    ],
    [[], [], []],
    [
      [2, 0],
      [2, 0],
      [1, 1],
    ],
  ])('of the shape %j', (asked, shape, strides) => {
    const x = zeros(asked);
    expect([x.shape, x.strides, x.dtype]).toEqual([shape, strides, 'float64']);
    expect([...x.data].every((element) => element === 0)).toBe(true);
  });

  it.each([
    [-1, RangeError, 'negative dimensions are not allowed'],
    [[2, -1], RangeError, 'negative dimensions are not allowed'],
    [1.5, TypeError, 'the shape must be a list of whole numbers; got the list [1.5]'],
    // As NumPy 2.4.6 puts it, which also says how many bytes.
    [
      [1e9, 1e9],
      RangeError,
      'Unable to allocate an array with shape (1000000000, 1000000000) and data type float64',
    ],
  ])('refuses the shape %j', (shape, type, message) => {
    const error = thrownBy(() => zeros(shape));
    expect(error).toBeInstanceOf(type);
    expect(error).toHaveProperty('message', message);
  });
});

describe('zerosLike', () => {
  const inParts = zeros([2, 1, 3]).slice([], [], [null, null, 2]);

  it.each([
    ['a reversed array', counting([2, 3]).slice([null, null, -1]), [3, 1]],
    ['a transposed array', counting([2, 3]).T, [1, 3]],
    ['a transposed and reversed array', counting([2, 3]).T.slice([null, null, -1]), [1, 3]],
    ['an array of equal rows', broadcast(counting([3]), [2, 3]), [1, 2]],
    ['an array of equal columns', broadcast(counting([2, 1]), [2, 3]), [3, 1]],
    ['an array with gaps', inParts, [2, 2, 1]],
    ['an array with its axes turned', zeros([3, 2, 4]).transpose([1, 2, 0]), [4, 1, 8]],
  ])('of %s has its layout, without gaps', (_, x, strides) => {
    expect(zerosLike(x).shape).toEqual(x.shape);
    expect(zerosLike(x).strides).toEqual(strides);
    expect(zerosLike(x).data.length).toBe(x.size);
  });

  it('inherits the dtype: the integer pitfall', () => {
    expect(zerosLike(array([3, 2], 'int64')).dtype).toBe('int64');
    expect(zerosLike(array([3, 2], 'int64'), 'float64').dtype).toBe('float64');
  });

  it('can be written to also when the array cannot', () => {
    const x = counting([2]);
    expect(zerosLike(new NDArray(x.data, x.shape, { writeable: false })).writeable).toBe(true);
  });
});

describe('the number of axes', () => {
  it('is 64 at most, as in NumPy', () => {
    expect(zeros(Array<number>(64).fill(1)).ndim).toBe(64);
    const error = thrownBy(() => zeros(Array<number>(65).fill(1)));
    expect(error).toBeInstanceOf(RangeError);
    // NumPy 2.4.6 says so of np.zeros([1] * 65), as a ValueError.
    expect(error).toHaveProperty(
      'message',
      'maximum supported dimension for an ndarray is currently 64, found 65',
    );
  });
});
