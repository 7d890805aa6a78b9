import type { CheckRunOptions } from './check/runCheck.ts';
import type { FunctionExercise } from './Exercise.ts';
import { GeneratorsFor } from './generate/GeneratorsFor.ts';
import type { CheckGroup } from './record/Recording.ts';

/** On how many arguments behaviours are compared. */
export const probes = 8;

/** How often a check with generated numbers is run, from simple to full ones. */
export const mostCases = 8;

/** With which case numbers are no longer simplified. */
const fullCase = 3;

/** The arguments of a probe, made anew: an answer may have changed the last ones. */
export function probeArguments(
  { id, probe }: FunctionExercise,
  seed: string,
  number: number,
): readonly unknown[] {
  return probe(new GeneratorsFor(`${id}/probe/${seed}/${number}`, 1));
}

/** How a case of a check is run: the same where it is recorded and where it is judged. */
export function caseOptions(
  { id, reveal }: FunctionExercise,
  group: CheckGroup,
  check: string,
  seed: string,
  number: number,
  parameters: readonly string[] = [],
): CheckRunOptions {
  return {
    seed: `${id}/${group}/${check}/${seed}/${number}`,
    size: Math.min(1, number / fullCase),
    parameters,
    hidesValues: reveal === 'never',
  };
}
