import { array, NDArray, str, zeros } from 'derivative';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';
import { counting } from '../walk/corpusView.ts';

describe('get and set', () => {
  it('take one index for each axis, also as one list, also counted from the end', () => {
    const x = counting([2, 3]);
    expect([x.get(1, 2), x.get([1, 2]), x.get(-1, -3)]).toEqual([5, 5, 3]);
    x.set([-1, 0], 9);
    expect(x.get(1, 0)).toBe(9);
  });

  it('take no index for a number', () => {
    const x = array(7);
    x.set([], 8);
    expect([x.get(), x.get([])]).toEqual([8, 8]);
  });

  // NumPy 2.4.6's words, but for the last three.
  it.each([
    [[2, 0], RangeError, 'index 2 is out of bounds for axis 0 with size 2'],
    [[0, -4], RangeError, 'index -4 is out of bounds for axis 1 with size 3'],
    [[0, 0, 0], RangeError, 'too many indices for array: array is 2-dimensional, but 3 were indexed'],
    [
      [1],
      RangeError,
      'an array of shape (2, 3) needs 2 indices, one for each axis; got (1,) (a part of the array is slice(…))',
    ],
    [[0.5, 0], TypeError, 'an index must be an integer; got 0.5 for axis 0'],
    [[0, NaN], TypeError, 'an index must be an integer; got NaN for axis 1'],
  ] as [number[], ErrorConstructor, string][])('refuse %j', (index, type, message) => {
    const x = counting([2, 3]);
    for (const run of [() => x.get(index), () => x.get(...index), () => x.set(index, 0)]) {
      expect(thrownBy(run)).toBeInstanceOf(type);
      expect(thrownBy(run)).toHaveProperty('message', message);
    }
  });

  it('ask a vector for one index', () => {
    expect(thrownBy(() => array([3, 2]).get())).toHaveProperty(
      'message',
      expect.stringContaining('an array of shape (2,) needs 1 index, one for each axis; got ()'),
    );
  });

  it('refuse an index of a number in NumPy’s words', () => {
    const error = thrownBy(() => array(7).get(0));
    expect(error).toHaveProperty(
      'message',
      'too many indices for array: array is 0-dimensional, but 1 were indexed',
    );
  });
});

describe('the place of an element in memory', () => {
  it('is offset + Σ index·stride', () => {
    const x = counting([2, 3, 4]).slice(1, [null, null, -1]);
    expect([x.offset, x.strides]).toEqual([20, [-4, 1]]);
    expect(x.positionOf([2, 1])).toBe(20 + 2 * -4 + 1);
    expect(x.data[x.positionOf([2, 1])]).toBe(x.get(2, 1));
  });
});

describe('a value that is no number', () => {
  it.each([
    ['5', 'an element of an array is one number; got "5" for index (0, 1)'],
    [undefined, 'an element of an array is one number; got undefined for index (0, 1)'],
    [array([3, 2]), 'an element of an array is one number; got [3. 2.] for index (0, 1)'],
  ])('is refused: %s', (value, message) => {
    const x = counting([2, 3]);
    const error = thrownBy(() => x.set([0, 1], value as unknown as number));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', message);
    expect(x.get(0, 1)).toBe(1);
  });

  it('but is true or false counts as 1 or 0', () => {
    const x = array([false, 0.5]);
    x.set(0, true);
    x.set(1, false);
    expect(x.toNested()).toEqual([1, 0]);
  });
});

describe('an array looks only at memory that is there', () => {
  const data = Float64Array.of(0, 1, 2, 3, 4, 5);

  it.each([
    [[6], [1], 0],
    [[2, 3], [3, 1], 0],
    [[6], [-1], 5],
    [[4, 9], [1, 0], 2],
    [[0, 3], [3, 1], 6],
    [[], [], 5],
  ])('shape %j, strides %j, offset %i', (shape, strides, offset) => {
    expect(new NDArray(data, shape, { strides, offset }).shape).toEqual(shape);
  });

  it.each([
    [[7], [1], 0],
    [[2, 3], [4, 1], 0],
    [[6], [-1], 4],
    [[], [], 6],
    [[3], [1], -1],
    [[2, 3], [1], 0],
    [[3], [1, 1], 0],
  ])('and refuses shape %j, strides %j, offset %i', (shape, strides, offset) => {
    const error = thrownBy(() => new NDArray(data, shape, { strides, offset }));
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain('does not lie within 6 elements of memory');
  });
});

describe('iteration over the first axis', () => {
  it('gives the numbers of a 1-d array, so that an argument can be taken apart', () => {
    const [x, y] = array([3, 2]);
    expect([x, y]).toEqual([3, 2]);
  });

  it('gives views of the rows of a matrix', () => {
    const x = counting([2, 2]);
    for (const row of x) row.set(0, -1);
    expect(x.toNested()).toEqual([
      [-1, 1],
      [-1, 3],
    ]);
  });

  it('is refused for a number, in NumPy’s words', () => {
    const error = thrownBy(() => [...array(7)]);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty('message', 'iteration over a 0-d array');
  });
});

describe('an array in arithmetic', () => {
  const times = (x: unknown): number => (x as number) * 2;

  it('is refused, with what to do instead, and not quietly NaN', () => {
    const error = thrownBy(() => times(array([3, 2])));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty(
      'message',
      'an array of shape (2,) cannot stand in arithmetic: take an element with get(…), or use functions such as power(x, 2)',
    );
    // As np.array([3.0]) is refused by Python's float(): only arrays without axes are numbers.
    expect(() => times(array([3]))).toThrow(TypeError);
  });

  it('is its number if it has no axes', () => {
    expect(times(array(3))).toBe(6);
  });

  it('is its printed form as a string', () => {
    const x = array([3, 2]);
    expect(String(x)).toBe('[3. 2.]');
    expect(String(x)).toBe(str(x));
  });
});

describe('shape and strides', () => {
  it('cannot be changed', () => {
    const x = zeros([2, 3]);
    expect(() => {
      (x.shape as number[])[0] = 3;
    }).toThrow(TypeError);
    expect([Object.isFrozen(x.shape), Object.isFrozen(x.T.strides)]).toEqual([true, true]);
  });

  it('are not those of the list an array was made with', () => {
    const lengths = [2, 3];
    const x = zeros(lengths);
    lengths[0] = 5;
    expect(x.shape).toEqual([2, 3]);
  });
});

describe('copy', () => {
  it('lies in C order and shares nothing', () => {
    const x = counting([2, 3]);
    const copy = x.T.copy();
    x.set([0, 0], 9);
    expect(copy.strides).toEqual([2, 1]);
    expect(copy.toNested()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  it('keeps an int64 beyond 2^53', () => {
    expect(new NDArray(BigInt64Array.of(2n ** 60n + 1n), [1]).copy().data[0]).toBe(2n ** 60n + 1n);
  });
});

it('instanceof tells arrays from other values, and classes that extend NDArray from NDArray', () => {
  class Named extends NDArray {}
  const named = new Named(new Float64Array(1), [1]);
  expect([array(3) instanceof NDArray, named instanceof NDArray, named instanceof Named]).toEqual([
    true,
    true,
    true,
  ]);
  expect([{} instanceof NDArray, array(3) instanceof Named]).toEqual([false, false]);
});
