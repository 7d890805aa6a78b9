import { array, NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { kindText } from '../../../src/exercise/observe/kindText.ts';
import type { Plain } from '../../../src/exercise/observe/Plain.ts';
import { plainOf } from '../../../src/exercise/observe/plainOf.ts';
import { pointText } from '../../../src/exercise/observe/pointText.ts';
import { restore } from '../../../src/exercise/observe/restore.ts';
import { sameBits } from '../../../src/exercise/observe/sameBits.ts';
import { valueOf } from '../../../src/exercise/observe/valueOf.ts';

const read = (value: unknown, left = 1_000): Plain => plainOf(value, { left });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

/** Each kind of value: what it is called, and how a sentence shows it. */
const values: readonly (readonly [value: unknown, kind: string, text: string])[] = [
  [1.5, 'a number', '1.5'],
  [1 / 3, 'a number', '0.333333'],
  [true, 'true', 'true'],
  [null, 'null', 'null'],
  [undefined, 'undefined', 'undefined'],
  ['slope', 'a text', 'a text'],
  [1n, 'a bigint', 'a bigint'],
  [Symbol('s'), 'a symbol', 'a symbol'],
  [() => 1, 'a function', 'a function'],
  [{}, 'an object that is no list and no array', 'an object that is no list and no array'],
  [[], 'a list of 0 numbers', '[]'],
  [[1], 'a list of 1 number', '[1]'],
  [[1, 2], 'a list of 2 numbers', '[1, 2]'],
  [
    [
      [1, 2],
      [3, 4],
    ],
    'a list of 2 rows of 2 numbers',
    '[[1, 2], [3, 4]]',
  ],
  [[[[1]], [[2]]], 'lists in lists, 2 × 1 × 1', '[[[1]], [[2]]]'],
  [[[1, 2], [3]], 'a list of unlike things', '[[1, 2], [3]]'],
  [[1, [2]], 'a list of unlike things', '[1, [2]]'],
  [['a'], 'a list of unlike things', '[a text]'],
  [array([1, 2]), 'an NDArray of shape (2,)', '[1 2]'],
  [
    array([
      [1, 2],
      [3, 4],
    ]),
    'an NDArray of shape (2, 2)',
    '[[1 2] [3 4]]',
  ],
  [new NDArray(Float64Array.of(7), []), 'an NDArray of shape ()', '7'],
  // Twelve numbers are written out, thirteen are not.
  [Array(12).fill(0), 'a list of 12 numbers', '[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]'],
  [Array(13).fill(0), 'a list of 13 numbers', 'a list of 13 numbers'],
];

describe('a value as data', () => {
  it.each(values)('%s is %s', (value, kind, text) => {
    expect(kindText(read(value))).toBe(kind);
    expect(pointText(read(value))).toBe(text);
  });

  it.each<[fact: string, value: unknown, left: number, plain: Plain]>([
    ['a text is cut', 'x'.repeat(300), 10, { type: 'text', text: 'x'.repeat(200) }],
    ['nothing is read when nothing may be', 1, 0, { type: 'other', text: 'more than can be looked at' }],
    [
      'a list is read as far as may be',
      [1, 2, 3],
      3,
      { type: 'list', items: [1, 2, { type: 'other', text: 'more than can be looked at' }] },
    ],
    ['a list of just as many is read', [1, 2], 3, { type: 'list', items: [1, 2] }],
    [
      'an array is read whole',
      array([1, 2]),
      3,
      { type: 'array', dtype: 'float64', shape: [2], elements: [1, 2] },
    ],
    [
      'an array that is larger is not read',
      array([1, 2]),
      2,
      { type: 'other', text: 'an array of 2 elements' },
    ],
    [
      'what throws says so',
      new Proxy([], {
        get() {
          throw new Error('no');
        },
      }),
      10,
      { type: 'other', text: 'something that cannot be read' },
    ],
  ])('%s', (_, value, left, plain) => {
    expect(read(value, left)).toEqual(plain);
  });

  it('the elements of an array use up what may be read', () => {
    const [, , last] = (
      read([array([1, 2]), 3, 4], 5) as { readonly type: 'list'; readonly items: readonly Plain[] }
    ).items;
    expect(last).toEqual({ type: 'other', text: 'more than can be looked at' });
  });

  it('lists are read six deep', () => {
    expect(JSON.stringify(read(nested(6)))).not.toContain('lists in lists');
    expect(JSON.stringify(read(nested(7)))).toContain('lists in lists in lists');
  });

  it.each([
    ['float64', [1.5, NaN]],
    ['float32', [1.5, -0]],
    ['int32', [1, -2]],
    ['int64', [3, -4]],
    ['bool', [1, 0]],
  ] as const)('an array of %s comes back as it was', (dtype, elements) => {
    const plain: Plain = { type: 'array', dtype, shape: [2, 1], elements };
    const made = valueOf(plain);
    expect(made).toBeInstanceOf(NDArray);
    expect(read(made)).toEqual(plain);
  });

  it('undefined comes back, and what no exercise asks for as something that is not undefined', () => {
    expect(valueOf({ type: 'other', text: 'undefined' })).toBeUndefined();
    expect(valueOf({ type: 'other', text: 'a function' })).toEqual({ text: 'a function' });
    expect(valueOf(read([1, [null, 'a', true]]))).toEqual([1, [null, 'a', true]]);
  });
});

describe('two values', () => {
  const whole = array([1, 2]);
  it.each([
    [1, 1, true],
    [0, -0, false],
    [NaN, NaN, true],
    [null, null, true],
    [null, [], false],
    [[], null, false],
    [true, 1, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [1, 3], false],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[0], [-0], false],
    [whole, whole.copy(), true],
    [whole, array([1, 3]), false],
    [whole, [1, 2], false],
    [[1, 2], whole, false],
    [whole, array([1, 2], 'int32'), false],
    [whole, array([[1, 2]]), false],
    ['a', 'a', true],
    ['a', 'b', false],
    ['undefined', undefined, false],
    [undefined, undefined, true],
    [undefined, () => 1, false],
  ])('%s and %s are the same bit for bit: %s', (a, b, same) => {
    expect(sameBits(read(a), read(b))).toBe(same);
  });
});

describe('what a call left of its argument', () => {
  it.each<[fact: string, make: () => unknown, after: unknown]>([
    ['a number in a list', () => [1, 2], [1, 5]],
    ['a list that grew', () => [1], [1, 2]],
    ['a list that shrank', () => [1, 2], [1]],
    ['an inner list', () => [[1], [2]], [[1], [3]]],
    ['an array in a list', () => [array([1, 2])], [array([1, 3])]],
    ['an array', () => array([1, 2]), array([3, 4])],
    ['every second element of an array', () => array([1, 9, 2, 9]).slice([0, 4, 2]), array([3, 4])],
  ])('%s is put back into the very object', (_, make, after) => {
    const argument = make();
    restore(argument, read(after));
    expect(read(argument)).toEqual(read(after));
  });

  it('an inner list that the caller holds is changed, not replaced', () => {
    const inner = [1];
    const argument = [inner, 2];
    restore(argument, read([[7], 3]));
    expect(argument).toEqual([[7], 3]);
    expect(inner).toEqual([7]);
  });

  it.each<[fact: string, make: () => unknown, after: unknown]>([
    ['an array of another size', () => array([1, 2]), array([3])],
    ['a list for an array', () => array([1, 2]), [3, 4]],
    ['an array for a list', () => [1, 2], array([3, 4])],
    ['a number', () => 1, 2],
    ['null', () => [1], null],
  ])('%s changes nothing', (_, make, after) => {
    const argument = make();
    restore(argument, read(after));
    expect(read(argument)).toEqual(read(make()));
  });
});
