import { describe, expect, test } from 'vitest';
import { isLive, parseFence } from '../../../src/engine/block/fence.ts';

test.each([
  ['live', true],
  ['live title="a"', true],
  ['title="live it"', false],
  ['title="how to live well"', false],
  ['alive', false],
  ['', false],
  [null, false],
])('%j marks a live fence: %s', (meta, live) => {
  expect(isLive(meta)).toBe(live);
});

test('what is left out has its default', () => {
  expect(parseFence('live title="A walk"')).toEqual({
    title: 'A walk',
    cells: [],
    fails: false,
    deadline: 10_000,
    exact: [],
    pictures: [],
  });
});

test('all options', () => {
  const meta =
    'live title="A walk" cells="7-9" fails deadline=500 exact="8, 21" picture="secant(f, 3, delta)"';
  expect(parseFence(meta)).toEqual({
    title: 'A walk',
    cells: [7, 8, 9],
    fails: true,
    deadline: 500,
    exact: [8, 21],
    pictures: [{ kind: 'secant', arguments: ['f', '3', 'delta'] }],
  });
});

describe('a malformed fence says what is wrong', () => {
  test.each([
    ['live', 'needs a title'],
    ['live title=""', 'needs a title'],
    [
      'live titel="a"',
      'unknown option `titel="a"`; a live fence knows live, title, cells, fails, deadline, exact, picture',
    ],
    ['live title="a" title="b"', '`title` is given twice'],
    ['live title="a', '`title="a`: a value stands between two straight quotes, like title="…"'],
    ["live title='a'", "`title='a'`: a value stands between two straight quotes"],
    ['live title=“a”', '`title=“a”`: a value stands between two straight quotes'],
    ['live title="a" cells="9-7"', '`cells` takes a number or a range'],
    ['live title="a" cells="x"', '`cells` takes a number or a range'],
    ['live title="a" fails="yes"', '`fails` takes no value; got "yes"'],
    ['live title="a" picture', '`picture` takes from 1 to 4 pictures'],
    ['live title="a" picture="secant(f)"', 'the picture `secant` is asked for as secant(f, x, delta)'],
    ['live title="a" deadline=0', '`deadline` takes whole milliseconds above 0; got "0"'],
    ['live title="a" deadline=soon', '`deadline` takes whole milliseconds above 0; got "soon"'],
    ['live title="a" exact="8,"', '`exact` takes numbers with commas between them'],
    ['live title="a" exact="eight"', 'got "eight"'],
  ])('%s', (meta, message) => {
    expect(() => parseFence(meta)).toThrow(message);
  });
});
