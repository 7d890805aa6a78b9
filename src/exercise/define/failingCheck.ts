import { runCheck } from '../check/runCheck.ts';
import type { FunctionExercise } from '../Exercise.ts';
import { failureText } from '../rules/failureText.ts';
import { caseOptions, mostCases } from '../seeds.ts';
import type { ExtraChecks } from './extraChecks.ts';

/** As many as an author's quick look at an exercise takes. */
const seeds = 20;

/**
 * The first of an instructor's own checks that the exercise's solution fails, with the reason: whoever writes the solution
 * would get no point.
 *
 * @param parameters the names of the solution's parameters
 */
export function failingCheck(
  exercise: FunctionExercise,
  checks: ExtraChecks['checks'],
  parameters: readonly string[],
): { readonly name: string; readonly why: string } | undefined {
  for (const [name, check] of Object.entries(checks)) {
    for (let run = 0; run < seeds * mostCases; run++) {
      const seed = String(Math.floor(run / mostCases));
      const options = caseOptions(exercise, 'checks', name, seed, run % mostCases, parameters);
      const { failure, usesGenerators } = runCheck(check, exercise.solution, options);
      if (failure !== undefined) return { name, why: failureText(failure).join(' ') };
      if (!usesGenerators) break;
    }
  }
  return undefined;
}
