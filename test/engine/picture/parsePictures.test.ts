import { describe, expect, test } from 'vitest';
import { parsePictures } from '../../../src/engine/picture/parsePictures.ts';

describe('pictures are read as calls with their arguments as written', () => {
  test.each([
    ['secant(f, 3, delta)', [{ kind: 'secant', arguments: ['f', '3', 'delta'] }]],
    ['error(f, -2 / 3, 1e-4)', [{ kind: 'error', arguments: ['f', '-2 / 3', '1e-4'] }]],
    ['error(f, x, delta, 2 * x)', [{ kind: 'error', arguments: ['f', 'x', 'delta', '2 * x'] }]],
    [
      'contour(f, [0, 6], [-low, 2 ** 3])',
      [{ kind: 'contour', arguments: ['f', '[0, 6]', '[-low, 2 ** 3]'] }],
    ],
    ['orders(2 * x, one, two)', [{ kind: 'orders', arguments: ['2 * x', 'one', 'two'] }]],
    ['series(losses)', [{ kind: 'series', arguments: ['losses'] }]],
    ['remainder(f, 1, 2 * e)', [{ kind: 'remainder', arguments: ['f', '1', '2 * e'] }]],
    [
      'secant(f, 3, h); error(f, 3, h)',
      [
        { kind: 'secant', arguments: ['f', '3', 'h'] },
        { kind: 'error', arguments: ['f', '3', 'h'] },
      ],
    ],
  ])('%s', (text, requests) => {
    expect(parsePictures(text)).toEqual(requests);
  });
});

describe('what cannot be drawn is refused, with what was written', () => {
  test.each([
    ['', /takes from 1 to 4 pictures; got 0/],
    ['secant(f, 3', /cannot be read: SyntaxError: Unexpected token/],
    ['secant', /takes calls such as secant\(f, x, delta\); got "secant"/],
    ['const a = 1', /takes calls such as secant\(f, x, delta\); got "const a = 1"/],
    ['tangent(f, 3)', /unknown picture `tangent`; there are secant, error, orders, contour, series/],
    ['toString(f, 3, delta)', /unknown picture `toString`/],
    ['a.secant(f, 3, delta)', /unknown picture `a\.secant`/],
    ['secant(f, 3)', /`secant` is asked for as secant\(f, x, delta\); got "secant\(f, 3\)"/],
    ['error(f, 3, delta, 6, 7)', /asked for as error\(f, x, delta\) or error\(f, x, delta, exact\)/],
    ['remainder(f, 3)', /`remainder` is asked for as remainder\(f, x, slope\)/],
    ['contour(f, 0, 6)', /`contour` is asked for as contour\(f, \[x0, x1\], \[y0, y1\]\)/],
    ['contour(f, [0, 1, 2], [0, 1])', /`contour` is asked for as/],
    ['orders(6)', /`orders` is asked for as orders\(exact, slope, …\); got "orders\(6\)"/],
    ['orders(6, f, g, h, i, j)', /`orders` is asked for as/],
    ['orders(f, 6)', /`orders` is asked for as/],
    ['series(a, b)', /`series` is asked for as series\(values\); got "series\(a, b\)"/],
    ['series([1, 2])', /`series` is asked for as/],
    ['secant(3, f, delta)', /`secant` is asked for as/],
    ['secant(f, x % 3, delta)', /calculates with \+ - \* \/ \*\*; got "x % 3"/],
    ['secant((x) => x, 3, delta)', /takes names and numbers, .*; got "\(x\) => x"/],
    ['secant(f, g(), delta)', /takes names and numbers, .*; got "g\(\)"/],
    // Nor anywhere inside of what is calculated.
    ['secant(f, -g(), delta)', /takes names and numbers, .*; got "-g\(\)"/],
    ['secant(f, g() + 1, delta)', /takes names and numbers, .*; got "g\(\) \+ 1"/],
    ['secant(f, 1 + g(), delta)', /takes names and numbers, .*; got "1 \+ g\(\)"/],
    ['contour(f, [0, g()], [0, 1])', /takes names and numbers, .*; got "\[0, g\(\)\]"/],
    ['secant(f, !x, delta)', /takes names and numbers, .*; got "!x"/],
    ['secant(f, x < 3, delta)', /takes names and numbers, .*; got "x < 3"/],
    ['secant(f, x++, delta)', /takes names and numbers, .*; got "x\+\+"/],
    ['secant(f, x = 3, delta)', /takes names and numbers, .*; got "x = 3"/],
    ['secant(f, a.b, delta)', /takes names and numbers, .*; got "a\.b"/],
    ["secant(f, '3', delta)", /takes names and numbers, .*; got "'3'"/],
    ['secant(f, ...xs, delta)', /takes names and numbers, .*; got "\.\.\.xs"/],
    ['contour(f, [, 1], [0, 1])', /takes names and numbers, .*; got "\[, 1\]"/],
    ['secant(f, 3, d);'.repeat(5), /takes from 1 to 4 pictures; got 5/],
  ])('%s', (text, message) => {
    expect(() => parsePictures(text)).toThrow(message);
  });
});
