import { array, nditer, repr, str } from 'derivative';
import { describe, expect, it } from 'vitest';

// Origin: Python 3.11.7 and NumPy 2.4.6 for the value's counterpart there.
const values: readonly (readonly [name: string, value: unknown, str: string, repr: string])[] = [
  ['a number', 3, '3.0', '3.0'],
  ['minus zero', -0, '-0.0', '-0.0'],
  ['not a number', NaN, 'nan', 'nan'],
  ['minus infinity', -Infinity, '-inf', '-inf'],
  ['the largest number without exponent', 9999999999999998, '9999999999999998.0', '9999999999999998.0'],
  ['the smallest number with exponent', 1e16, '1e+16', '1e+16'],
  ['a small number', 0.00001, '1e-05', '1e-05'],
  ['a bigint', 12345678901234567890n, '12345678901234567890', '12345678901234567890'],
  ['true', true, 'True', 'True'],
  ['false', false, 'False', 'False'],
  ['null', null, 'None', 'None'],
  ['undefined', undefined, 'None', 'None'],
  ['a string', 'idx =', 'idx =', "'idx ='"],
  ['an index of one axis', [0], '(0,)', '(0,)'],
  ['an index of two axes', [1, 2], '(1, 2)', '(1, 2)'],
  ['an index of no axes', [], '()', '()'],
  ['a frozen shape', array([[1, 2]]).shape, '(1, 2)', '(1, 2)'],
  ['an array with fractions', [1, 2.5], '(1.0, 2.5)', '(1.0, 2.5)'],
  ['an array with holes', Array(2), '(None, None)', '(None, None)'],
  [
    'nested arrays',
    [
      [0, 1],
      ["it's", true],
    ],
    '((0, 1), ("it\'s", True))',
    '((0, 1), ("it\'s", True))',
  ],
  ['an NDArray in an array', [array([3]), 'x'], "(array([3.]), 'x')", "(array([3.]), 'x')"],
  ['a plain object', { x: 3, "it's": [0] }, "{'x': 3.0, \"it's\": (0,)}", "{'x': 3.0, \"it's\": (0,)}"],
  ['a truth value in an array of no axes', array(true), 'True', 'array(True)'],
  ['a truth value in an array of one', array([true]), '[ True]', 'array([ True])'],
  ['a Float64Array', Float64Array.of(3, 2.5), '[3.  2.5]', 'array([3. , 2.5])'],
  ['a Uint8ClampedArray', Uint8ClampedArray.of(7), '[7]', 'array([7], dtype=uint8)'],
  ['a BigUint64Array', BigUint64Array.of(1n), '[1]', 'array([1], dtype=uint64)'],
];

describe('str and repr write the value as its counterpart in Python', () => {
  it.each(values.map(([name, value, text, code]) => ({ name, value, text, code })))(
    '$name',
    ({ value, text, code }) => {
      expect(str(value)).toBe(text);
      expect(repr(value)).toBe(code);
    },
  );

  it('the index of a walk is a tuple', () => {
    const indices = [];
    for (const it = nditer(array([[1, 2]]), { flags: ['multi_index'] }); !it.finished; it.iternext()) {
      indices.push(str(it.multiIndex));
    }
    expect(indices).toEqual(['(0, 0)', '(0, 1)']);
  });
});

// Origin: Python 3.11.7, repr of the string.
describe('repr quotes a string as Python does', () => {
  it.each([
    ['', "''"],
    ["it's", '"it\'s"'],
    ['say "x"', '\'say "x"\''],
    ['\'"', "'\\'\"'"],
    ['a\nb\t\r\\', "'a\\nb\\t\\r\\\\'"],
    ['\0\x7f\xa0\xad', "'\\x00\\x7f\\xa0\\xad'"],
    ['é∞ 😀', "'é∞ 😀'"],
    ['\u200b\u3000', "'\\u200b\\u3000'"],
    ['\ud800', "'\\ud800'"],
    ['\u{e0001}', "'\\U000e0001'"],
  ])('%j', (text, quoted) => {
    expect(repr(text)).toBe(quoted);
  });
});

// Origin: this package, for values that Python has no counterpart of.
describe('values of JavaScript only', () => {
  it('a function shows its name', () => {
    expect(
      str(function f(): number {
        return 1;
      }),
    ).toBe('<function f>');
    expect(
      str(
        (
          () => () =>
            1
        )(),
      ),
    ).toBe('<function <lambda>>');
  });

  it('an object with a text of its own keeps it', () => {
    expect(str(new RangeError('too far'))).toBe('RangeError: too far');
    expect(str(Symbol('s'))).toBe('Symbol(s)');
  });

  it('an object without a text of its own still has one', () => {
    expect(str(Object.create(Object.create(null) as object))).toBe('[object Object]');
  });

  it('a container that holds itself ends', () => {
    const loop: unknown[] = [1.5];
    loop.push(loop, { loop });
    expect(str(loop)).toBe("(1.5, (...), {'loop': (...)})");
  });

  it('options reach the arrays inside', () => {
    expect(str([array([1 / 3]), 1 / 3], { precision: 2 })).toBe('(array([0.33]), 0.3333333333333333)');
  });
});
