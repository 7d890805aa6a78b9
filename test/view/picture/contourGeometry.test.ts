import { describe, expect, test } from 'vitest';
import { contourGeometry } from '../../../src/view/picture/contourGeometry.ts';
import { contourOf } from './support.ts';

/** The places of an outline, back in the units of x and y. */
function placesOf(outline: string, { across, up }: ReturnType<typeof contourGeometry>): [number, number][] {
  return [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, px, py]) => [
    across.invert(Number(px)),
    up.invert(Number(py)),
  ]);
}

describe('the contours of x² + y²', () => {
  const geometry = contourGeometry(contourOf(([x = 0, y = 0]) => x * x + y * y, [-2, 2], [-2, 2]));

  test('are circles with the root of the level as radius', () => {
    expect(geometry.levels).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const [outline = ''] = geometry.outlines;
    // Higher than 1 is all outside of a circle: its edge and the edge of the grid.
    const inner = placesOf(outline, geometry).filter(([x, y]) => Math.hypot(x, y) < 1.5);
    expect(inner.length).toBeGreaterThan(20);
    // Between nodes 1/6 apart a parabola is taken for a line: off by up to (1/6)²/8 / 2 of the radius.
    for (const [x, y] of inner) expect(Math.abs(Math.hypot(x, y) - 1)).toBeLessThan(0.005);
  });

  test('a step in x is as long as one in y', () => {
    const { across, up } = geometry;
    expect(across(1) - across(0)).toBeCloseTo(up(0) - up(1), 9);
  });
});

test('a flat function has no contours', () => {
  expect(contourGeometry(contourOf(() => 2, [0, 1], [0, 1]))).toMatchObject({ levels: [], outlines: [] });
});

test('where f has no number there is a hole and the rest is drawn', () => {
  const { levels, outlines } = contourGeometry(contourOf(([x = 0]) => Math.log(x), [-1, 3], [0, 3]));
  expect(levels.length).toBeGreaterThan(3);
  expect(outlines.join('')).not.toContain('NaN');
});
