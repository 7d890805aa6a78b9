import { zeros } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The slope of f at each of the places. */
export function slopes(f: (x: number) => number, places: readonly number[], h: number): number[] {
  //#region solution | return []; // Two values of f for each place.
  return places.map((x) => (f(x + h) - f(x - h)) / (2 * h));
  //#endregion
}
//#endregion

/** Its check has the numbers that it expects go every way that checks go, before it asks for them. */
export default defineExercise(slopes, {
  id: 'slopes',
  rev: 1,
  minutes: 3,
  hints: ['Two values of f make one slope.'],
  reveal: 'never',
  checks: {
    'has the slopes of a function that nobody has seen before': (fn, t, g) => {
      const s = g.smooth();
      const places = g.list(3, -3, 3);
      const exact = zeros([3]);
      const mapped = places.map(s.df);
      mapped.forEach((slope, i) => {
        exact.set(i, slope);
      });
      const wanted: number[] = [];
      for (const slope of mapped) wanted.push(slope);
      t.close(fn(s.f, places, 1e-3), wanted, { bound: s.bound(1e-3, 2) });
    },
  },
  probe: (g) => [g.growing().f, [g.in(-2, 2)], 0.5],
  mistakes: {
    forward: {
      as: (f, places, h) => places.map((x) => (f(x + h) - f(x)) / h),
      say: 'Take a value on the left as well.',
    },
  },
});
