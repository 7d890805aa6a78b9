import { array, dual } from 'derivative';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/derivative/src/arguments/shown.ts';

const inItself: unknown[] = [1];
inItself.push(inItself);

describe('a wrong argument in a message', () => {
  // The expected words are our own.
  it.each([
    ['a number', 3, '3'],
    ['text', '3', '"3"'],
    ['a bigint', 3n, '3n'],
    ['a truth value', true, 'true'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a symbol', Symbol('h'), 'Symbol(h)'],
    ['a function with a name', Math.sin, 'the function sin'],
    [
      'a function without',
      (
        () => () =>
          1
      )(),
      'a function',
    ],
    ['a list', [3, '2', null], 'the list [3, "2", null]'],
    ['a list in itself', inItself, 'the list [1, […]]'],
    ['an array', array([3, 2]), '[3. 2.]'],
    ['a dual number', dual(3, 1), 'dual(3, 1)'],
    ['a typed array', Float64Array.of(3), 'a Float64Array'],
    ['a promise', Promise.resolve(3), 'a Promise'],
    ['an object', { a: 1 }, 'an object'],
    ['an object without a prototype', Object.create(null) as object, 'an object'],
    [
      'an object that cannot say what it is',
      {
        toString() {
          throw new Error('no');
        },
      },
      'something that cannot be shown',
    ],
    ['much', 'a'.repeat(100), `"${'a'.repeat(59)}…`],
  ])('%s', (_, value, words) => {
    expect(shown(value)).toBe(words);
  });
});
