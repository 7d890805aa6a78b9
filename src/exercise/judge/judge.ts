import { runCheck, type Failure } from '../check/runCheck.ts';
import type { FunctionExercise } from '../Exercise.ts';
import { ladder, type FailedCheck } from '../feedback/ladder.ts';
import type { Probed } from '../feedback/Probed.ts';
import { inputText } from '../observe/inputText.ts';
import { observe } from '../record/observe.ts';
import type { Attempt, CheckGroup, RecordedPart } from '../record/Recording.ts';
import { replay } from '../record/replay.ts';
import { caseOptions, mostCases, probeArguments } from '../seeds.ts';
import { notRun } from './notRun.ts';
import type { CheckResult, Verdict } from './Verdict.ts';

export interface JudgeOptions {
  /** The one that was given to `record`. */
  readonly seed: string;
  /** The names of the function's parameters, for sentences, as `entryOf` reads them: a minified site has lost them. */
  readonly parameters: readonly string[];
}

/** A check's name with why it fails, if it does. */
interface Judged {
  readonly group: CheckGroup;
  readonly name: string;
  readonly failure?: Failure;
}

/**
 * The verdict on an answer, from what was recorded of it. Runs where no code of the learner runs: the same checks
 * are run round a function that replays the record. Whoever forges a record can claim numbers, which are then judged
 * as numbers, but no verdict.
 */
export function judge(exercise: FunctionExercise, attempt: Attempt, options: JudgeOptions): Verdict {
  const { seed, parameters } = options;
  if (attempt.type !== 'recorded') return notRun(exercise, attempt);
  const judged = (['checks', 'held'] as const).flatMap((group) =>
    Object.keys(exercise[group]).map((name) =>
      judgeCheck(exercise, group, name, attempt.parts, seed, parameters),
    ),
  );
  const faulty = judged.find(({ failure }) => failure?.type === 'crashed' && failure.isOfExercise);
  if (faulty?.failure?.type === 'crashed') {
    return { type: 'faulty', check: faulty.name, message: faulty.failure.message };
  }
  const checks = judged.filter(({ group }) => group === 'checks').map(resultOf);
  const held = judged.filter(({ group }) => group === 'held').map(resultOf);
  const heldResult = { passed: held.filter(({ passed }) => passed).length, total: held.length };
  const [first, ...others] = judged.flatMap(({ name, failure }): FailedCheck[] =>
    failure === undefined ? [] : [{ name, failure }],
  );
  if (first === undefined) return { type: 'passed', checks, held: heldResult };
  const probed = probedBy(exercise, attempt.parts, seed, parameters);
  const feedback = ladder(exercise, probed, [first, ...others], parameters);
  return { type: 'failed', checks, held: heldResult, feedback };
}

function resultOf({ name, failure }: Judged): CheckResult {
  return { name, passed: failure === undefined };
}

/** Simple numbers come first, so the first case that fails is the one to show. */
function judgeCheck(
  exercise: FunctionExercise,
  group: CheckGroup,
  name: string,
  parts: readonly RecordedPart[],
  seed: string,
  parameters: readonly string[],
): Judged {
  const check = exercise[group][name];
  if (check === undefined) return { group, name };
  for (let number = 0; number < mostCases; number++) {
    const part = parts.find(
      (each) => each.type === 'case' && each.group === group && each.check === name && each.number === number,
    );
    const calls = part?.type === 'case' ? part.calls : [];
    const options = caseOptions(exercise, group, name, seed, number, parameters);
    const { failure, usesGenerators } = runCheck(check, replay(calls), options);
    if (failure?.type === 'crashed') {
      // A check that copes with the solution met something that it could not expect.
      const own = runCheck(check, exercise.solution, options).failure;
      return { group, name, failure: { ...failure, isOfExercise: own?.type === 'crashed' } };
    }
    if (failure !== undefined) return { group, name, failure };
    if (!usesGenerators) break;
  }
  return { group, name };
}

function probedBy(
  exercise: FunctionExercise,
  parts: readonly RecordedPart[],
  seed: string,
  parameters: readonly string[],
): readonly Probed[] {
  return parts.flatMap((part): Probed[] => {
    if (part.type !== 'probe') return [];
    const number = part.probe;
    const given = (): readonly unknown[] => probeArguments(exercise, seed, number);
    const solution = observe(exercise.solution, given());
    return [{ seed, number, input: inputText(given(), parameters), answer: part.call, solution }];
  });
}
