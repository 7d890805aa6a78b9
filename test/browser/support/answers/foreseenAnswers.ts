import { tracedBlock } from '../../../../src/cli/exercise/tracedBlock.ts';
import type { LoadedExercise } from '../../../../src/cli/exercise/loadExercise.ts';
import type { Site } from '../../../../src/cli/exercise/readSite.ts';
import { repositoryRoot } from '../../../../src/cli/setUp/repositoryRoot.mjs';
import { attemptInNode } from '../../../../src/engine/attemptInNode.ts';
import type { NodeEngine } from '../../../../src/engine/nodeEngine.ts';
import type {
  AnyFunction,
  FunctionExercise,
  NumberExercise,
  PredictionExercise,
} from '../../../../src/exercise/Exercise.ts';
import { english } from '../../../../src/exercise/feedback/english.ts';
import { judge } from '../../../../src/exercise/judge/judge.ts';
import { judgeNumber } from '../../../../src/exercise/judge/judgeNumber.ts';
import { numericAnswer } from '../../../../src/exercise/judge/numericAnswer.ts';
import type { Attempt } from '../../../../src/exercise/record/Recording.ts';
import { outcomeOf } from '../../../../src/runner/grade/work/outcomeOf.ts';
import type { Trace } from '../../../../src/trace/trace.ts';
import { recorded } from '../../../exercise/judged.ts';
import type { ForeseenAnswer } from './ForeseenAnswer.ts';
import { mistakeProgram } from './mistakeProgram.ts';

/** Milliseconds that a starter may take. */
const deadline = 10_000;

export interface NodeOptions {
  readonly site: Site;
  readonly engine: NodeEngine;
  /** Chooses the generated numbers. */
  readonly seed: string;
}

/** The solution, the starter and every mistake of an exercise, each with what comes of it in Node. */
export async function foreseenAnswers(
  loaded: LoadedExercise,
  options: NodeOptions,
): Promise<readonly ForeseenAnswer[]> {
  const { exercise } = loaded;
  return exercise.type === 'function'
    ? functionAnswers(exercise, loaded, options)
    : numberAnswers(exercise, await traceOf(exercise, options));
}

async function functionAnswers(
  exercise: FunctionExercise,
  { module, answer }: LoadedExercise,
  { engine, seed }: NodeOptions,
): Promise<readonly ForeseenAnswer[]> {
  if (answer === undefined) throw new Error(`"${exercise.id}" has no solution that could be handed in`);
  const { learner, entry } = answer;
  const answered = (name: string, code: string, attempt: Attempt): ForeseenAnswer => ({
    exercise: exercise.id,
    name,
    code,
    inNode: outcomeOf(judge(exercise, attempt, { seed, parameters: entry.parameters }), english),
  });
  // Asked here: a thread for each of hundreds would take longer than all browsers.
  const asked = (fn: AnyFunction): Attempt => ({ type: 'recorded', parts: recorded(exercise, fn, seed) });
  const run = { module, entry: entry.name, seed };
  return [
    answered('solution', learner.solution, asked(exercise.solution)),
    answered('starter', learner.starter, await attemptInNode(engine, learner.starter, run, deadline)),
    ...Object.entries(exercise.mistakes).map(([name, { as }]) =>
      answered(`mistake ${name}`, mistakeProgram(module, entry.name, name), asked(as)),
    ),
  ];
}

function numberAnswers(
  exercise: NumberExercise | PredictionExercise,
  trace: Trace | undefined,
): readonly ForeseenAnswer[] {
  const { answer, mistakes } = numericAnswer(exercise, trace);
  const named = [
    ['solution', answer] as const,
    ...Object.entries(mistakes).map(([name, value]) => [`mistake ${name}`, value] as const),
  ];
  return named.map(([name, value]) => {
    const code = String(value);
    return {
      exercise: exercise.id,
      name,
      code,
      inNode: outcomeOf(judgeNumber(exercise, code, trace), english),
    };
  });
}

function traceOf(
  exercise: NumberExercise | PredictionExercise,
  { site, engine }: NodeOptions,
): Promise<Trace | undefined> {
  if (exercise.type === 'number') return Promise.resolve(undefined);
  const page = site.facts.placements.find(({ id }) => id === exercise.id)?.file;
  return tracedBlock(exercise.block, { siteDir: repositoryRoot, page, engine });
}
