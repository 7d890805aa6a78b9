import { array } from 'derivative';
import { expect, it } from 'vitest';
import { inspect } from '../../../src/engine/evaluate/inspect.ts';

class Point {
  x = 1;
}
const nested = (depth: number, last: unknown): unknown =>
  depth === 0 ? last : { a: nested(depth - 1, last) };
const around = (depth: number, last: string): string => '{ a: '.repeat(depth) + last + ' }'.repeat(depth);
const zeros = (count: number): string => Array(count).fill('0').join(', ');
const object = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${String(i)}`, 0]));
const keys = (count: number): string =>
  Array.from({ length: count }, (_, i) => `k${String(i)}: 0`).join(', ');
const revoked = Proxy.revocable([], {});
revoked.revoke();

// As the consoles of Chromium and Firefox tell such values apart.
it.each<[fact: string, value: unknown, text: string]>([
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a number', 1.5, '1.5'],
  ['a boolean', false, 'false'],
  ['a text in quotes', 'a"b', '"a\\"b"'],
  ['a bigint', 10n, '10n'],
  ['a symbol', Symbol('s'), 'Symbol(s)'],
  ['an array of the package', array([1, 2.5]), 'array([1. , 2.5])'],
  ['an error', new TypeError('no'), 'TypeError: no'],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a date that is none', new Date(NaN), 'Invalid Date'],
  ['a regular expression', /a+/g, '/a+/g'],
  ['a class', Point, '[class Point]'],
  [
    'a function with a class in it',
    function f() {
      return class Inner {
        y = 2;
      };
    },
    '[function f]',
  ],
  ['an instance', new Point(), 'Point { x: 1 }'],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), '{ a: 1 }'],
  ['a prototype without a constructor', Object.create(Object.create(null) as object), '{}'],
  ['a constructor that is no function', { constructor: 1 }, '{ constructor: 1 }'],
  ['a key that is no name', { 'a b': 1, $c: 2, d1: 3 }, '{ "a b": 1, $c: 2, d1: 3 }'],
  ['an empty list', [], '[]'],
  ['an empty object', {}, '{}'],
  ['an empty map', new Map(), 'Map(0) {}'],
  ['an empty set', new Set(), 'Set(0) {}'],
  ['a list of a hole', Array(1), '[<1 empty>]'],
  ['a hole at the end', [1].concat(Array<number>(2)), '[1, <2 empty>]'],
  ['bytes behind a view', new DataView(new ArrayBuffer(8)), 'DataView {}'],
  ['a typed array', BigInt64Array.of(1n), 'BigInt64Array(1) [1n]'],
  ['a revoked proxy', revoked.proxy, '[cannot be shown]'],
  ['the same thing twice, side by side', ((a) => [a, a])({ b: 1 }), '[{ b: 1 }, { b: 1 }]'],
  // 100 entries are shown.
  ['100 items', Array(100).fill(0), `[${zeros(100)}]`],
  ['101 items', Array(101).fill(0), `[${zeros(100)}, … 1 more]`],
  ['100 keys', object(100), `{ ${keys(100)} }`],
  ['103 keys', object(103), `{ ${keys(100)}, … 3 more }`],
  ['101 elements', new Int8Array(101), `Int8Array(101) [${zeros(100)}, … 1 more]`],
  [
    '101 members',
    new Set(Array.from({ length: 101 }, (_, i) => i)),
    `Set(101) { ${Array.from({ length: 100 }, (_, i) => String(i)).join(', ')}, … 1 more }`,
  ],
  // Objects are opened five deep round the innermost one.
  ['an object at the last depth', nested(5, {}), around(5, '{}')],
  ['an object below it', nested(6, {}), around(6, '[Object]')],
  ['a list below it', nested(6, [1]), around(6, '[Array]')],
  ['an instance below it', nested(6, new Point()), around(6, '[Point]')],
  ['an object without a prototype below it', nested(6, Object.create(null)), around(6, '[Object]')],
  ['a number below it', nested(6, 7), around(6, '7')],
])('%s', (_, value, text) => {
  expect(inspect(value)).toBe(text);
});

it('a text is at most 10,000 characters long, and ends with … where it is cut', () => {
  expect(inspect('x'.repeat(20_000))).toBe(`"${'x'.repeat(9_998)}…`);
  expect(inspect('x'.repeat(9_998))).toBe(`"${'x'.repeat(9_998)}"`);
  expect(inspect(Array(100).fill('x'.repeat(200)))).toHaveLength(10_000);
});

it('no more than 4,000 values are looked at', () => {
  let rows = 0;
  const row = Array(100).fill(0);
  Object.defineProperty(row, 0, { get: () => ++rows, enumerable: true });
  inspect(Array(100).fill(row));
  // The list itself, and 101 values for each row: 39 rows whole, and the beginning of one more.
  expect(rows).toBe(40);
});
