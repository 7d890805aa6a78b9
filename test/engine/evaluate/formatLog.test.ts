import { expect, it } from 'vitest';
import { formatLog } from '../../../src/engine/evaluate/formatLog.ts';

// The console standard, https://console.spec.whatwg.org/#formatter.
it.each<[values: readonly unknown[], text: string]>([
  [[], ''],
  [['a', 'b', 1], 'a b 1'],
  [[1, 'a%s', 'b'], '1 a%s b'],
  [['%s', 'a'], 'a'],
  [['%s', [1]], '[1]'],
  [['%d and %f', '4.5', 4.5], '4.5 and 4.5'],
  [['%i', -4.5], '-4'],
  [['%d', {}], 'NaN'],
  // No number can be made of these, and that is no error.
  [['%d', Symbol('a')], 'NaN'],
  [['%i', Object.create(null)], 'NaN'],
  [['%o %O', 'a', { b: 1 }], '"a" { b: 1 }'],
  [['a%cb', 'color: red'], 'ab'],
  [['100%%', 'a'], '100% a'],
  [['%z', 'a'], '%z a'],
  [['%s %s', 'a'], 'a %s'],
  [['%s'], '%s'],
  [['ends with %', 'a'], 'ends with % a'],
  [['%s', 'a', 'b'], 'a b'],
])('%j is written as %s', (values, text) => {
  expect(formatLog(values)).toBe(text);
});
