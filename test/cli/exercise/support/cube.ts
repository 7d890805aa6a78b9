/** A small exercise that all rules accept. */
export const cube = `import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The third power of x. */
export function cube(x: number): number {
  //#region solution | return NaN; // x times itself, and again.
  return x * x * x;
  //#endregion
}
//#endregion

export default defineExercise(cube, {
  id: 'cube',
  rev: 1,
  minutes: 1,
  hints: ['A square times its side.'],
  reveal: 'after-pass',
  checks: {
    'the cube of 3 is 27': (fn, t) => {
      t.close(fn(3), 27, { bound: 1e-12 });
    },
  },
  held: {
    'any cube': (fn, t, g) => {
      const x = g.in(-2, 2);
      t.close(fn(x), x ** 3, { bound: 1e-12 });
    },
  },
  probe: (g) => [g.in(2, 3)],
  mistakes: {
    square: { as: (x) => x * x, say: 'Multiply by x once more: x * x is the square.' },
    triple: { as: (x) => 3 * x, say: 'Multiply x by itself: 3 * x adds it.' },
  },
  also: {
    power: (x) => x ** 3,
  },
});
`;

/** The page on which it stands. */
export const cubePage = '# Cubes\n\n<Exercise id="cube">\n\nWrite the cube.\n\n</Exercise>\n';
