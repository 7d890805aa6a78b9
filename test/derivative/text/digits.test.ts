import { array, repr, str } from 'derivative';
import type { PrintOptions } from 'derivative';
import { describe, expect, it } from 'vitest';
import { nearestInteger } from '../../../src/derivative/src/text/nearestInteger.ts';

// Origin of each expected text, unless said otherwise: NumPy 2.4.6.
describe('digits are rounded from the exact value, ties to even', () => {
  const cases: readonly (readonly [values: number[], options: PrintOptions, text: string])[] = [
    [[0.001953125], {}, 'array([0.00195312])'],
    [[97692499.5307725], {}, 'array([97692499.5307725])'],
    [[9773406445], {}, 'array([9.77340644e+09])'],
    [[0.5, 1.5, 2.5], { precision: 0 }, 'array([0., 2., 2.])'],
    [[6e-5, 5e-5, 4e-5, 3], { precision: 4, suppress: true }, 'array([0.0001, 0.0001, 0.    , 3.    ])'],
  ];
  it.each(cases)('%j with %j', (values, options, text) => {
    expect(repr(array(values), options)).toBe(text);
  });

  it.each([
    [2.5, 0, 2n],
    [3.5, 0, 4n],
    [-3.5, 0, 4n],
    [0.1, 20, 10000000000000000555n],
    [5e-324, 325, 49n],
    [1.25e22, -21, 12n],
    [1.35e22, -21, 14n],
    [0, 8, 0n],
  ])('|%d| · 10^%d is nearest to %d (closed form)', (x, places, integer) => {
    expect(nearestInteger(x, places)).toBe(integer);
  });
});

describe('fractions of one length go on with the digits of the exact value', () => {
  const cases: readonly (readonly [values: number[], options: PrintOptions, text: string])[] = [
    [
      [0.3, 0.30000000000000004],
      { precision: 17, floatmode: 'maxprec_equal' },
      'array([0.29999999999999999, 0.30000000000000004])',
    ],
    [
      [3e-6, 0.30000000000000004],
      { floatmode: 'unique' },
      'array([3.0000000000000001e-06, 3.0000000000000004e-01])',
    ],
    [
      [0.1, 97692499.5307725],
      { precision: 20, floatmode: 'fixed' },
      'array([1.00000000000000005551e-01, 9.76924995307725071907e+07])',
    ],
    [[9.999999999999999e22], { precision: 20, floatmode: 'fixed' }, 'array([9.99999999999999916114e+22])'],
  ];
  it.each(cases)('%j with %j', (values, options, text) => {
    expect(repr(array(values), options)).toBe(text);
  });
});

describe('float32 has digits and limits of its own', () => {
  it.each([
    [[0.3, 1.1920929e-7], '[3.0000001e-01 1.1920929e-07]'],
    [[1e23, 1.1920929e-7], '[9.9999998e+22 1.1920929e-07]'],
    [[1e-4, 0.1], '[1.e-04 1.e-01]'],
    [[999999, 1], '[9.99999e+05 1.00000e+00]'],
    [[0.0001, 0.05], '[0.0001 0.05  ]'],
    [[1e6], '[1.e+06]'],
    [[2 ** -96], '[1.2621775e-29]'],
    [[2 ** 87], '[1.5474251e+26]'],
  ])('%j', (values, text) => {
    expect(str(array(values, 'float32'))).toBe(text);
  });

  it('a tie between two shortest forms goes to the even digit', () => {
    expect(str(array(9 / 2048, 'float32'))).toBe('0.0043945312');
  });
});

describe('the corners of the options', () => {
  const cases: readonly (readonly [values: number[] | number, options: PrintOptions, text: string])[] = [
    [[100.25, 1, 2, 3, 4, 5, 6], { edgeitems: 0, threshold: 5 }, 'array([...,   6.  ], shape=(7,))'],
    [3, { threshold: 0, sign: '+' }, 'array(+3., shape=())'],
    [[-0, 1], { sign: ' ' }, 'array([-0.,  1.])'],
    [[NaN], { sign: ' ' }, 'array([ nan])'],
    [
      [1, NaN, Infinity],
      { nanstr: 'not a number', infstr: '∞' },
      'array([          1., not a number,            ∞])',
    ],
  ];
  it.each(cases)('%j with %j', (values, options, text) => {
    expect(repr(array(values), options)).toBe(text);
  });

  it('an option that is undefined counts as left out', () => {
    expect(str(array([1 / 3]), { precision: undefined } as unknown as PrintOptions)).toBe('[0.33333333]');
  });

  // Origin: NumPy 2.4.6, whose last message goes on with a hint at Python's sys.maxsize.
  it.each([
    [{ floatmode: 'bad' }, 'floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"'],
    [{ sign: 'x' }, "sign option must be one of ' ', '+', or '-'"],
    [{ threshold: 'a' }, 'threshold must be numeric'],
    [{ threshold: NaN }, 'threshold must be non-NAN'],
  ])('%j is refused', (options, message) => {
    expect(() => str(array([1]), options as unknown as PrintOptions)).toThrow(message);
  });

  it('a sign column is kept free for integers only while none is negative', () => {
    expect(repr(array([1, 20], 'int64'), { sign: ' ' })).toBe('array([  1,  20])');
    expect(repr(array([-1, 20], 'int64'), { sign: ' ' })).toBe('array([-1, 20])');
  });

  it.each([
    { precision: -1 },
    { precision: 2.5 },
    { precision: Infinity },
    { edgeitems: -1 },
    { edgeitems: NaN },
  ])('%j is refused with the value in the message (origin: this package)', (options) => {
    const [[name, value] = []] = Object.entries(options);
    expect(() => str(array([1]), options)).toThrow(
      new RangeError(`${name} must be an integer of at least 0; got ${value}`),
    );
  });
});
