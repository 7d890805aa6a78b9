import type { Check, ExerciseFacts, FunctionExercise, Mistake } from '../Exercise.ts';
import type { Generators } from '../generate/Generators.ts';

/** What an author says about an exercise whose answer is a function from `A` to `R`. */
export interface FunctionSpec<A extends readonly unknown[], R> extends ExerciseFacts {
  readonly checks: Readonly<Record<string, Check<(...given: A) => R>>>;
  readonly held?: Readonly<Record<string, Check<(...given: A) => R>>>;
  readonly probe: (g: Generators) => NoInfer<A>;
  readonly mistakes: Readonly<Record<string, Mistake<(...given: A) => R>>>;
  readonly also?: Readonly<Record<string, (...given: A) => R>>;
  readonly equivalent?: Readonly<Record<string, string>>;
}

/**
 * An exercise whose answer is a function. Its signature is that of the solution, and every check, mistake, variant
 * and probe must fit it.
 *
 * An exercise file reaches the cage as a text that `bundleExercise` makes; there `record` calls the learner's
 * function, and writes down what it does. In the page, or in Node, `judge` makes the verdict of what was written
 * down.
 *
 * @param solution the author's own function, also the one that the starter is cut out of
 *
 * @example
 * export default defineExercise(double, {
 *   id: 'double', rev: 1, minutes: 1, hints: ['Add x to itself.'], reveal: 'after-pass',
 *   checks: { 'doubles 3': (fn, t) => t.close(fn(3), 6, { bound: 0 }) },
 *   probe: (g) => [g.in(1, 2)],
 *   mistakes: { same: { as: (x) => x, say: 'You return x itself.' } },
 * });
 */
export function defineExercise<A extends [] | unknown[], R>(
  solution: (...given: A) => R,
  // Nothing that a mistake returns may widen the signature. (Round the parameters, `NoInfer` would refuse a mistake
  // that leaves some out; a function without types of its own widens nothing there.)
  spec: FunctionSpec<A, NoInfer<R>>,
): FunctionExercise {
  const complete = { held: {}, also: {}, equivalent: {}, ...spec, type: 'function', solution } as const;
  // The signature has done its work: whoever runs an exercise passes on what its own probe and checks hand out.
  return complete as unknown as FunctionExercise;
}
