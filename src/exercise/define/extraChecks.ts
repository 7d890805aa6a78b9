import type { AnyFunction, Check } from '../Exercise.ts';

/** Checks of an instructor's own, which hand-ins must pass besides those of the exercise. */
export interface ExtraChecks {
  /** The id of the exercise. */
  readonly exercise: string;
  readonly checks: Readonly<Record<string, Check<AnyFunction>>>;
}

/**
 * Checks that are not published with the site: a file `*.checks.ts` that the grade page is given exports them, one or a
 * list of them.
 *
 * @param exercise the id of the exercise
 * @param checks by their names, which no check of the exercise has
 *
 * @example
 * type Central = (f: (x: number) => number, x: number, h: number) => number;
 *
 * export default extraChecks<Central>('central-difference', {
 *   'a straight line has its own slope': (fn, t) => {
 *     t.close(fn((x) => 3 * x, 0.5, 0.25), 3, { bound: 1e-12 });
 *   },
 * });
 */
export function extraChecks<F extends (...given: never[]) => unknown>(
  exercise: string,
  checks: Readonly<Record<string, Check<F>>>,
): ExtraChecks {
  // The signature has done its work, as in `defineExercise`.
  return { exercise, checks: checks as unknown as ExtraChecks['checks'] };
}
