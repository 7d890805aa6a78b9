import type { ElementIterator, NDArray, SlicePart } from 'derivative';
import { array, nditer } from 'derivative';
import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';
import { counting } from './corpusView.ts';
import { readOnly } from './walkScripts.ts';

// Origin of the expected values: NumPy 2.4.6, run by hand, where no other is named.

describe('nditer', () => {
  it('gives multiIndex as a frozen array of its own at each step', () => {
    const it = nditer(counting([2]), { flags: ['multi_index'] });
    const first = it.multiIndex;
    it.iternext();
    expect(Object.isFrozen(first)).toBe(true);
    expect([first, it.multiIndex]).toEqual([[0], [1]]);
  });

  it('gives here as one array that changes with the walk', () => {
    const it = nditer(counting([2]), { flags: ['multi_index'] });
    const { here } = it;
    it.iternext();
    expect(here).toEqual([1]);
    expect(it.here).toBe(here);
  });

  it('goes on after a break where it stood, without the element already given', () => {
    const it = nditer(counting([6]));
    for (const value of it) if (value === 2) break;
    expect([...it]).toEqual([3, 4, 5]);
  });

  it('gives the element at which it stands first after a jump or iternext', () => {
    const it = nditer(counting([6]));
    for (const value of it) if (value === 2) break;
    it.iterIndex = 2;
    expect([...it]).toEqual([2, 3, 4, 5]);
    it.reset();
    it.iternext();
    expect([...it]).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['multiIndex', [1, 1], [4, 5]],
    ['index', 3, [4, 5]],
    ['iterIndex', 3, [3, 4, 5]],
  ] as const)('walks again when %s is set after the end', (property, place, expected) => {
    const it = nditer(counting([2, 3]), { flags: ['multi_index', 'f_index'] });
    while (it.iternext());
    Object.assign(it, { [property]: place });
    expect([...it]).toEqual(expected);
  });

  it('starts over after reset, also from the end', () => {
    const it = nditer(counting([3]));
    expect([...it]).toEqual([0, 1, 2]);
    it.reset();
    expect(it.iterIndex).toBe(0);
    expect([...it]).toEqual([0, 1, 2]);
  });

  it('is finished at once over an array without elements, when zerosize_ok allows it', () => {
    const it = nditer(counting([0, 3]), { flags: ['multi_index', 'zerosize_ok'] });
    expect([it.finished, it.iterSize, it.ndim, it.iternext()]).toEqual([true, 0, 2, false]);
    it.reset();
    expect(it.finished).toBe(true);
    expect(it.copy().finished).toBe(true);
  });

  it.each([
    ['a C array', counting([2, 3]), [], [6]],
    ['its transpose', counting([2, 3]).T, [], [6]],
    ['a C array with c_index', counting([2, 3]), ['c_index'], [6]],
    ['a C array with f_index', counting([2, 3]), ['f_index'], [3, 2]],
    ['a transpose with multi_index', counting([2, 3]).T, ['multi_index'], [3, 2]],
    ['a block of a matrix', counting([4, 5]).slice([], [0, 3]), [], [3, 4]],
    ['a number', array(7), [], []],
  ] as const)('has as shape the stretches of memory: %s', (_, x, flags, shape) => {
    expect(nditer(x, { flags }).shape).toEqual(shape);
  });

  it('says what it tracks', () => {
    const it = nditer(counting([2]), { flags: ['multi_index', 'f_index'] });
    expect([it.hasMultiIndex, it.hasIndex, it.iterSize]).toEqual([true, true, 2]);
    expect([nditer(counting([2])).hasMultiIndex, nditer(counting([2])).hasIndex]).toEqual([false, false]);
  });

  it('writes through value, converted to the dtype', () => {
    const x = array([3, -3], 'int64');
    const it = nditer(x, { opFlags: ['readwrite'] });
    it.value = 3.9999;
    it.iternext();
    it.value = -2.9999;
    expect(x.toNested()).toEqual([3, -2]);
  });

  it('gives with external_loop views of the memory, which can be written one by one or at once', () => {
    const x = counting([2, 3]);
    const it = nditer(x.slice([], [0, 2]), { flags: ['external_loop'], opFlags: ['readwrite'] });
    expect(it.value.toNested()).toEqual([0, 1]);
    it.value = 9;
    it.iternext();
    it.value = array([7, 8]);
    expect(x.toNested()).toEqual([
      [9, 9, 2],
      [7, 8, 5],
    ]);
    it.value.set(0, -1);
    expect(x.get(1, 0)).toBe(-1);
    expect(it.iterIndex).toBe(2);
  });

  it('spreads an array of one element over a chunk', () => {
    const x = counting([2, 3]);
    const it = nditer(x, { flags: ['external_loop'], opFlags: ['readwrite'] });
    it.value = array([[7]]);
    expect([...x.reshape(-1)]).toEqual([7, 7, 7, 7, 7, 7]);
  });

  it.each([
    ['a chunk', ['external_loop'], array([1, 2]), 'from shape (2,) into shape (6,)'],
    ['a chunk', ['external_loop'], counting([6, 2]), 'from shape (6, 2) into shape (6,)'],
    ['one element', [], array([1, 2]), 'from shape (2,) into shape ()'],
  ] as const)('refuses for %s an array of another size, and changes nothing', (_, flags, value, words) => {
    const x = counting([2, 3]);
    const it = nditer<'external_loop'>(x, { flags, opFlags: ['readwrite'] });
    expect(() => (it.value = value)).toThrow(new RangeError(`could not broadcast input array ${words}`));
    expect(x.toNested()).toEqual(counting([2, 3]).toNested());
  });

  it.each<[what: string, from: SlicePart, to: SlicePart, stored: number[]]>([
    ['reversed', [null, null, -1], [], [4, 3, 2, 1]],
    ['one place further on', [0, 3], [1, 4], [1, 1, 2, 3]],
  ])('stores with external_loop elements of its own array as they were: %s', (_, from, to, stored) => {
    const x = array([1, 2, 3, 4]);
    const it = nditer(x.slice(to), { flags: ['external_loop'], opFlags: ['readwrite'] });
    it.value = x.slice(from);
    expect(x.toNested()).toEqual(stored);
  });

  it('stores with external_loop every digit of an int64', () => {
    const x = array([1n, 2n]);
    const it = nditer(x, { flags: ['external_loop'], opFlags: ['readwrite'] });
    it.value = array([2n ** 53n + 1n, -(2n ** 53n) - 1n]);
    expect(x.toNested()).toEqual([2n ** 53n + 1n, -(2n ** 53n) - 1n]);
  });

  it('gives read-only views with external_loop when it only reads', () => {
    const it = nditer(counting([3]), { flags: ['external_loop'] });
    expect(it.value.writeable).toBe(false);
  });

  it('walks a view upwards through its memory, so a transpose gives what its base gives', () => {
    const base = counting([2, 3]);
    expect([...nditer(base.T)]).toEqual([...nditer(base)]);
    expect([...nditer(base.T, { order: 'C' })]).toEqual([0, 3, 1, 4, 2, 5]);
    expect([...nditer(base.slice([null, null, -1]))]).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('nditer refuses', () => {
  const x = counting([2, 3]);
  const past = (): ElementIterator => {
    const it = nditer(x, { flags: ['multi_index', 'c_index'], opFlags: ['readwrite'] });
    while (it.iternext());
    return it;
  };

  // The messages without another origin are NumPy's.
  it.each([
    [
      'c_index with f_index',
      () => nditer(x, { flags: ['c_index', 'f_index'] }),
      RangeError,
      'Iterator flags C_INDEX and F_INDEX cannot both be specified',
    ],
    [
      'external_loop with an index',
      () => nditer(x, { flags: ['external_loop', 'c_index'] }),
      RangeError,
      'Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked',
    ],
    [
      'no op flag',
      () => nditer(x, { opFlags: [] }),
      RangeError,
      'None of the iterator flags READWRITE, READONLY, or WRITEONLY were specified for an operand',
    ],
    [
      'an unknown order',
      () => nditer(x, { order: 'X' as 'C' }),
      RangeError,
      "order must be one of 'C', 'F', 'A', or 'K' (got 'X')",
    ],
    [
      'writing without leave',
      () => {
        nditer(x).value = 1;
      },
      TypeError,
      'Iterator operand 0 is not writeable',
    ],
    [
      'an iterIndex past the end',
      () => {
        nditer(x).iterIndex = 6;
      },
      RangeError,
      'Iterator GotoIterIndex called with an iterindex outside the iteration range.',
    ],
    [
      'an iterIndex between elements',
      () => {
        nditer(x).iterIndex = 0.5;
      },
      RangeError,
      'Iterator GotoIterIndex called with an iterindex outside the iteration range.',
    ],
    [
      'an iterIndex with external_loop',
      () => {
        nditer(x, { flags: ['external_loop'] }).iterIndex = 0;
      },
      RangeError,
      'Cannot call GotoIterIndex on an iterator which has the flag EXTERNAL_LOOP',
    ],
    [
      'multiIndex that is not tracked',
      () => {
        nditer(x).multiIndex = [0, 0];
      },
      RangeError,
      'Iterator is not tracking a multi-index',
    ],
    ['value past the end', () => past().value, RangeError, 'Iterator is past the end'],
    ['index past the end', () => past().index, RangeError, 'Iterator is past the end'],
    ['iterIndex past the end', () => past().iterIndex, RangeError, 'Iterator is past the end'],
    ['shape past the end', () => past().shape, RangeError, 'Iterator is past the end'],
    [
      'a read-only array to be written',
      () => nditer(readOnly(x), { opFlags: ['writeonly'] }),
      TypeError,
      'operand array with iterator write flag set is read-only',
    ],
    // Own words: what NumPy has and this nditer has not; what NumPy takes for a list of operands.
    [
      'a flag of NumPy’s',
      () => nditer(x, { flags: ['buffered' as 'multi_index'] }),
      RangeError,
      'numpy.nditer has the flag "buffered", but this teaching nditer does not',
    ],
    [
      'an op flag of NumPy’s',
      () => nditer(x, { opFlags: ['readonly', 'copy' as 'readonly'] }),
      RangeError,
      'numpy.nditer has the flag "copy", but this teaching nditer does not',
    ],
    [
      'a JavaScript array',
      () => nditer([3, 2] as unknown as NDArray),
      TypeError,
      'nditer requires x to be an array; got the list [3, 2]: make one with array()',
    ],
    [
      'a number',
      () => nditer(3 as unknown as NDArray),
      TypeError,
      'nditer requires x to be an array; got 3: make one with array()',
    ],
  ] as const)('%s', (_, run, type, message) => {
    const error = thrownBy(run);
    expect(error).toBeInstanceOf(type);
    expect(error).toHaveProperty('message', message);
  });
});
