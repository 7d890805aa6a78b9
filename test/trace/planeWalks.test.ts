import type { NDArray } from 'derivative';
import { array, nditer, numericalDerivative } from 'derivative';
import { expect, test } from 'vitest';
import { planeWalks } from '../../src/trace/planeWalks.ts';
import { recorded } from './recorded.ts';

const f = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + x.get(1) ** 3;

test('a gradient is one walk: its point, four nudges in order, and what it found', () => {
  const [walk, ...more] = planeWalks(recorded(() => numericalDerivative(f, array([3, 2]))));
  expect(more).toEqual([]);
  expect(walk).toEqual({
    x: 3,
    y: 2,
    // The notebook's cell 9, digit for digit.
    gradient: [7.999999999999119, 21.000000010040765],
    nudges: [
      { x: 3.0001, y: 2, f: 32.0008 },
      { x: 2.9999, y: 2, f: 31.9992 },
      { x: 3, y: 2.0001, f: 32.002100060001005 },
      { x: 3, y: 1.9999, f: 31.997900059998997 },
    ],
  });
});

test('a descent is a walk at each of its points', () => {
  const walks = planeWalks(
    recorded(() => {
      const point = array([1, 2]);
      for (let step = 0; step < 3; step++) {
        // The gradient of x₀ + x₁ is (1, 1).
        numericalDerivative((x) => x.get(0) + x.get(1), point);
        point.set(0, point.get(0) - 0.25);
        point.set(1, point.get(1) - 0.5);
      }
    }),
  );
  expect(walks.map(({ x, y }) => [x, y])).toEqual([
    [1, 2],
    [0.75, 1.5],
    [0.5, 1],
  ]);
});

test('walks over other shapes are none in the plane', () => {
  const trace = recorded(() => {
    numericalDerivative((x) => x * x, 3);
    numericalDerivative(() => 1, array([1, 2, 3]));
    numericalDerivative(() => 1, array([[1, 2]]));
  });
  expect(planeWalks(trace)).toEqual([]);
});

test('a walk that was cut short has no gradient', () => {
  const trace = recorded(() => {
    let calls = 0;
    numericalDerivative(
      () => {
        if (++calls === 3) throw new Error('stop');
        return 1;
      },
      array([3, 2]),
    );
  });
  expect(planeWalks(trace)).toMatchObject([{ x: 3, y: 2, gradient: null }]);
});

test('a walk that comes back without end is drawn in part', () => {
  const trace = recorded((watch) => {
    const x = array([1, 2]);
    const watched = watch((at) => at.get(0));
    const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
    for (let visit = 0; visit < 5_000; visit++) {
      it.multiIndex = [visit % 2];
      const value = x.get(visit % 2);
      x.set(visit % 2, value + 0.5);
      watched(x);
      x.set(visit % 2, value);
    }
  });
  const [walk] = planeWalks(trace);
  // The first of a thousand visits is where the iterator stood when it was made.
  expect(walk?.nudges).toHaveLength(999);
  expect(walk?.nudges.slice(0, 3)).toEqual([
    { x: 1.5, y: 2, f: 1.5 },
    { x: 1, y: 2.5, f: 1 },
    { x: 1.5, y: 2, f: 1.5 },
  ]);
});
