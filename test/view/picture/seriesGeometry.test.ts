import { describe, expect, test } from 'vitest';
import { seriesGeometry } from '../../../src/view/picture/seriesGeometry.ts';
import { seriesOf } from './support.ts';

const labels = (ticks: readonly { label: string }[]): string[] => ticks.map(({ label }) => label);

/** Every place in the field. */
function placesOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const { across, up, box } = seriesGeometry(seriesOf(values));
  return values.map((value, i) => {
    const place = [across(i), up(value)] as const;
    expect(place[0]).toBeGreaterThanOrEqual(box.left);
    expect(place[0]).toBeLessThanOrEqual(box.right);
    expect(place[1]).toBeGreaterThanOrEqual(box.top);
    expect(place[1]).toBeLessThanOrEqual(box.bottom);
    return place;
  });
}

describe('heights count powers of ten where positive numbers differ by a factor of a hundred', () => {
  test('so that a number that shrinks by the same share makes a straight line', () => {
    const heights = placesOf([1000, 100, 10, 1]).map(([, y]) => y);
    const falls = heights.slice(1).map((y, i) => y - (heights[i] ?? NaN));
    for (const fall of falls) expect(fall).toBeCloseTo(falls[0] ?? NaN, 9);
  });

  test.each([
    [
      [1000, 1],
      ['1', '1e1', '1e2', '1e3'],
    ],
    [
      [5e-324, 1e308],
      ['1e-273', '1e-182', '1e-91', '1', '1e91', '1e182', '1e273'],
    ],
  ])('%j', (values, expected) => {
    placesOf(values);
    expect(labels(seriesGeometry(seriesOf(values)).yTicks)).toEqual(expected);
  });
});

describe('other heights are as they are', () => {
  test.each([
    ['below a factor of a hundred', [99, 1], ['0', '20', '40', '60', '80', '100']],
    ['with a 0 among them', [1000, 0], ['0', '200', '400', '600', '800', '1000']],
    ['all alike', [2, 2], ['0', '1', '2', '3', '4']],
    ['large', [2e7, 1e7], ['1e7', '1.2e7', '1.4e7', '1.6e7', '1.8e7', '2e7']],
    ['all 0', [0], ['−1', '−0.5', '0', '0.5', '1']],
  ])('%s', (_what, values, expected) => {
    placesOf(values);
    const { yTicks, isRelative } = seriesGeometry(seriesOf(values));
    expect({ labels: labels(yTicks), isRelative }).toEqual({ labels: expected, isRelative: false });
  });

  test('numbers that differ only in late digits are measured from the first one', () => {
    placesOf([1, 1.00002, 1.00004]);
    const { yTicks, isRelative } = seriesGeometry(seriesOf([1, 1.00002, 1.00004]));
    expect({ labels: labels(yTicks), isRelative }).toEqual({
      labels: ['0', '1e-5', '2e-5', '3e-5', '4e-5'],
      isRelative: true,
    });
  });
});

test.each([[[-Number.MAX_VALUE, Number.MAX_VALUE]], [[0, Number.MAX_VALUE, 1]]])(
  '%j find their places too',
  (values) => {
    placesOf(values);
    for (const { at } of seriesGeometry(seriesOf(values)).yTicks) expect(Number.isFinite(at)).toBe(true);
  },
);

test('indices along the axis are whole numbers', () => {
  expect(labels(seriesGeometry(seriesOf([3, 2, 1])).xTicks)).toEqual(['0', '1', '2']);
});
