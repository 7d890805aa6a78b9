import { runCheck, type Failure } from '../check/runCheck.ts';
import type { AnyFunction, FunctionExercise } from '../Exercise.ts';
import { observe } from '../record/observe.ts';
import type { CheckGroup } from '../record/Recording.ts';
import { settle } from '../record/settle.ts';
import { caseOptions, mostCases, probeArguments, probes } from '../seeds.ts';
import { leastTime } from './leastTime.ts';
import type { AnswerKind, AnswerRuns, CheckRuns } from './AnswerRuns.ts';

/**
 * Runs the solution, every mistake and every variant through all checks at so many seeds.
 *
 * @param begin is told, in words, which answer comes next, so that one that does not end has a name
 */
export function runAnswers(
  exercise: FunctionExercise,
  seeds: number,
  parameters: readonly string[],
  begin: (answer: string) => void = () => undefined,
): readonly AnswerRuns[] {
  const run = (kind: AnswerKind, name: string, fn: AnyFunction): AnswerRuns => {
    begin(inWords[kind](name));
    return {
      kind,
      name,
      fn,
      checks: (['checks', 'held'] as const).flatMap((group) =>
        Object.keys(exercise[group]).map((check) => runsOf(exercise, fn, group, check, seeds, parameters)),
      ),
      milliseconds: timed(exercise, fn),
    };
  };
  return [
    run('solution', 'solution', exercise.solution),
    ...Object.entries(exercise.mistakes).map(([name, { as }]) => run('mistake', name, as)),
    ...Object.entries(exercise.also).map(([name, fn]) => run('also', name, fn)),
  ];
}

const inWords: Readonly<Record<AnswerKind, (name: string) => string>> = {
  solution: () => 'the solution',
  mistake: (name) => `mistake "${name}"`,
  also: (name) => `right answer "${name}"`,
};

/** The calls of an answer reach a check as they do in the page: as copies, and faults as what was thrown. */
export function asRecorded(fn: AnyFunction): AnyFunction {
  return (...given) => settle(observe(fn, given));
}

function runsOf(
  exercise: FunctionExercise,
  fn: AnyFunction,
  group: CheckGroup,
  name: string,
  seeds: number,
  parameters: readonly string[],
): CheckRuns {
  const check = exercise[group][name];
  const failed: boolean[] = [];
  let used = 0;
  let failure: Failure | undefined;
  for (let seed = 0; check !== undefined && seed < seeds; seed++) {
    let isRandom = true;
    let isFailed = false;
    for (let number = 0; number < mostCases && isRandom && !isFailed; number++) {
      const options = caseOptions(exercise, group, name, String(seed), number, parameters);
      const run = runCheck(check, asRecorded(fn), options);
      used = Math.max(used, run.used);
      failure ??= run.failure;
      isFailed = run.failure !== undefined;
      isRandom = run.usesGenerators;
    }
    failed.push(isFailed);
    // Every other seed would do the same.
    if (!isRandom)
      return { group, name, failed: Array(seeds).fill(isFailed), used, ...(failure && { failure }) };
  }
  return { group, name, failed, used, ...(failure && { failure }) };
}

function timed(exercise: FunctionExercise, fn: AnyFunction): AnswerRuns['milliseconds'] {
  return {
    checks: leastTime(() => {
      for (const group of ['checks', 'held'] as const) {
        for (const name of Object.keys(exercise[group])) runsOf(exercise, fn, group, name, 1, []);
      }
    }),
    probes: leastTime(() => {
      for (let number = 0; number < probes; number++) observe(fn, probeArguments(exercise, '0', number));
    }),
  };
}
