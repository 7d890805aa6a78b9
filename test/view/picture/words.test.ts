import { abs, exp, floor, maximum, power } from 'derivative';
import { describe, expect, test } from 'vitest';
import { contourWords } from '../../../src/view/picture/contourWords.ts';
import { bestStep } from '../../../src/view/picture/errorParts.ts';
import { errorWords } from '../../../src/view/picture/errorWords.ts';
import { ordersTable } from '../../../src/view/picture/ordersTable.ts';
import { ordersWords } from '../../../src/view/picture/ordersWords.ts';
import { crossingStep, isHidden } from '../../../src/view/picture/remainderParts.ts';
import { remainderWords } from '../../../src/view/picture/remainderWords.ts';
import { secantWords } from '../../../src/view/picture/secantWords.ts';
import { seriesWords } from '../../../src/view/picture/seriesWords.ts';
import { contourOf, errorOf, ordersOf, remainderOf, secantOf, seriesOf } from './support.ts';

const cube = (x: number): number => power(x, 3);

describe('the picture of a secant says what to see', () => {
  // For x³ at 1 the secant has the slope 3 + δ².
  test.each([
    [
      1,
      /from -1\.0 to 3\.0\. In it f is a curve .* slope 4\.0, the tangent 3\.0+4: not even the first digit/,
    ],
    [1e-3, /In it f looks like a straight line\. .*: they agree in 6 of about 16 digits\./],
    [1e-15, /no more than 28 float64 numbers.* 2\.1e-15 apart in place of 2e-15/],
    [1e-17, /so small that more than x ± 2δ is shown.* both rounded to x: there are no two points/],
  ])('of x³ at 1 with δ = %d', (delta, words) => {
    expect(secantWords(secantOf(cube, 1, delta))).toMatch(words);
  });

  test('also where rounding can be seen, and where there is no tangent', () => {
    const rounded = (x: number): number => Math.round(x * 1e3 + 0.3 * Math.sin(x * 1e5)) / 1e3;
    expect(secantWords(secantOf(rounded, 1, 0.01))).toContain('In it f is a ragged line');
    expect(secantWords(secantOf((x) => abs(x), 0, 1))).toContain('There is no tangent');
  });

  // 1e-4 is no float64 number, so the straight side of the kink is rounded, by much less than one can see.
  test.each([
    ['a kink', (x: number): number => maximum(0, x)],
    ['a jump', (x: number): number => floor(x)],
  ])('of %s: neither rounding nor a tangent', (_name, f) => {
    const words = secantWords(secantOf(f, 0, 1e-4));
    expect(words).toContain('In it f is not smooth. The secant has slope');
    expect(words).toContain('There is no tangent');
  });
});

describe('the picture of the error says what to see', () => {
  test('a valley with both errors, where the sum of the two parts is smallest', () => {
    const picture = errorOf((x) => 3 * x * exp(x), 2, 1e-4, 9 * exp(2));
    // δ = ∛(R/2T) with T = 15e²/6 and R = ε(6e² + 18e²)/2
    const best = Math.cbrt((2 ** -52 * 12 * exp(2)) / (5 * exp(2)));
    expect(bestStep(picture)).toBeCloseTo(best, 9);
    expect(errorWords(picture)).toMatch(
      /a valley near δ = 8\.1e-6\. .*Your δ = 1e-4 gives an error of 1\.8e-7, most of it truncation\. .*the code gives/,
    );
  });

  test('no valley where there is no truncation, and whose value was taken for the exact one', () => {
    const words = errorWords(errorOf((x) => power(x, 2), 3, 1e-4));
    expect(words).toContain('There is no truncation error to be seen');
    expect(words).toContain('Your δ = 1e-4 gives an error of 1.3e-11, most of it rounding.');
    expect(words).toContain('In place of the exact value stands 6.0, the answer of derivative');
  });

  // Two equal heights have the difference 0, whatever δ is.
  test.each([0, 5])(
    'no valley and no rounding where there is no error, as of the constant %d',
    (constant) => {
      expect(errorWords(errorOf(() => constant, 3, 1e-4, 0))).toBe(
        'No point has any error: every central difference is right to the last digit. The exact value 0.0 is the one that the code gives.',
      );
    },
  );

  test('of nothing that it is most of an error of 0', () => {
    // (3.5² − 2.5²) / 1 is 6 without rounding.
    expect(errorWords(errorOf((x) => x * x, 3, 0.5, 6))).toContain('Your δ = 0.5 gives no error at all.');
  });
});

describe('the picture of several formulas says what to see', () => {
  // Errors by construction: δ, δ² + 1e-8/δ, and none. The second is smallest where 2δ = 1e-8/δ², near 1.7e-3.
  const picture = ordersOf(5, {
    one: (delta) => 5 + delta,
    two: (delta) => 5 - delta * delta - 1e-8 / delta,
    none: () => 5,
  });

  test('by how many powers of ten each error falls with a tenth of δ, and where it is smallest', () => {
    expect(ordersWords(picture)).toMatch(
      /^one: from δ = 0\.1 to 0\.01 the error falls by 1\.0 powers of ten\. It is smallest, .* two: from .* falls by 2\.0 powers of ten\. It is smallest, 1\.1e-5, at δ = 1e-3\. none: the error is smallest, 0, at δ = 1\. Marks on the lower edge have no error at all\.$/,
    );
  });

  test('that an error rises, as of a straight line, where only rounding is left', () => {
    // The error is 1e-16/δ: from 1e-15 to 1e-14.
    const words = ordersWords(ordersOf(0, { line: (delta) => 1e-16 / delta }));
    expect(words).toContain('line: from δ = 0.1 to 0.01 the error rises by 1.0 powers of ten.');
  });

  test('its data are the errors, a column for each formula', () => {
    const { columns, rows } = ordersTable(picture);
    expect(columns).toEqual(['δ', 'one', 'two', 'none']);
    expect(rows).toHaveLength(33);
    expect(rows[0]).toEqual(['1.0', '1.0', '1.00000001', '0.0']);
  });
});

describe('the picture of the remainder says what to see', () => {
  const square = (x: number): number => power(x, 2);

  // x² has f″ = 2, so the remainder is h² plus the fault times h: they are alike where h is the fault.
  test.each([
    [6, /falls like h²: the slope 6\.0 is right, as far as one can see\. Below 4e-15 it may be/],
    [
      6.25,
      /To the right of h = 0\.25 .* like h², to the left of it like h: the slope 6\.25 is wrong, by 0\.25\./,
    ],
    [6.000000001, /falls like h²\. The slope .* is off by 1e-9, but where that would show rounding hides it/],
  ])('of x² at 3 with the slope %d', (slope, words) => {
    expect(remainderWords(remainderOf(square, 3, slope))).toMatch(words);
  });

  test('of rounding only where there can be any: not of x² at 0, where heights and places are exact', () => {
    expect(remainderWords(remainderOf(square, 0, 0))).toMatch(/as far as one can see\.$/);
  });

  test('of a straight line, with the right slope and with another one', () => {
    const line = (x: number): number => 2 * x;
    expect(remainderWords(remainderOf(line, 1, 2))).toContain('Neither h nor h² is to be seen');
    expect(remainderWords(remainderOf(line, 1, 3))).toContain('falls like h: the slope 3.0 is wrong, by 1.');
  });

  test('where both parts are alike, and whether rounding hides that', () => {
    const [seen, hidden] = [remainderOf(square, 3, 6.25), remainderOf(square, 3, 6 + 1e-9)];
    expect(crossingStep(seen)).toBeCloseTo(0.25, 9);
    expect([isHidden(seen), isHidden(hidden)]).toEqual([false, true]);
    expect(crossingStep(remainderOf(square, 3, 6))).toBeNull();
  });
});

describe('the picture of contours says what to see', () => {
  const bowl = contourOf(([x = 0, y = 0]) => x * x + 4 * y * y, [-3, 3], [-1.5, 1.5]);
  const walk = { x: -2, y: 0.75, nudges: [], gradient: [-4, 6] } as const;

  test('where f is low and high, how its arrows stand, and where the run was', () => {
    expect(contourWords(bowl, [walk, { ...walk, x: -1, y: 0.5 }], true)).toMatch(
      /^Of \d{3,} places in this window f is lowest at \(0\.0, 0\.0\), with 0\.0, and highest at \(-3\.0, -1\.5\) among others, with 18\.0\. .*uphill.*At \(-2\.0, 0\.75\) the run found the gradient \(-4\.0, 6\.0\), the bold arrow\. .*to one more point, \(-1\.0, 0\.5\)\.$/,
    );
  });

  test('that a gradient has no arrow', () => {
    expect(contourWords(bowl, [{ ...walk, x: 0, y: 0, gradient: [0, 0] }], false)).toContain(
      'At (0.0, 0.0) the run found the gradient (0.0, 0.0), for which no arrow can be drawn.',
    );
  });

  test('that a point lies outside, that the scales differ, and that f is flat', () => {
    expect(contourWords(bowl, [{ ...walk, x: 9 }], true)).toContain(
      '(9.0, 0.75) lies outside of the picture',
    );
    expect(contourWords(bowl, [], false)).not.toContain('different scales');
    expect(
      contourWords(
        contourOf(([x = 0]) => x, [0, 1], [0, 9]),
        [],
        false,
      ),
    ).toContain('different scales');
    expect(
      contourWords(
        contourOf(() => 2, [0, 1], [0, 1]),
        [],
        false,
      ),
    ).toBe('f is 2.0 everywhere in the picture: it has no contours.');
  });
});

describe('the picture of a list says what to see', () => {
  test.each([
    ['losses goes from 8.0 at index 0 to 2.0 at index 2. It never goes up.', [8, 4, 2]],
    ['losses goes from 1.0 at index 0 to 4.0 at index 2. It never goes down.', [1, 4, 4]],
    ['losses goes from 7.0 at index 0 to 7.0 at index 1. All numbers are the same.', [7, 7]],
    ['losses goes from 1.0 at index 0 to 1.0000001 at index 1. It never goes down.', [1, 1.0000001]],
    ['losses is 7.0 at index 0.', [7]],
    [
      'losses goes from 2.0 at index 0 to 3.0 at index 3. Steps up: 2, steps down: 1. It is lowest at index 2, with -5.0, and highest at index 1, with 9.0.',
      [2, 9, -5, 3],
    ],
    [
      'losses goes from 1.0 at index 1 to 2.0 at index 2. It never goes down. 2 of 4 numbers are not finite, the first of them at index 0: there is a gap.',
      [NaN, 1, 2, Infinity],
    ],
    [
      'losses goes from 1.0 at index 0 to 2.0 at index 2. It never goes down. 1 of 3 numbers is not finite, the one at index 1: there is a gap.',
      [1, NaN, 2],
    ],
    [
      'losses goes from 100.0 at index 0 to 1.0 at index 2. It never goes up. Heights count powers of ten: where the line is straight, each number is the same share of the one before.',
      [100, 10, 1],
    ],
  ])('%s', (words, values) => {
    expect(seriesWords(seriesOf(values))).toBe(words);
  });
});
