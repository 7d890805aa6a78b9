import { attemptInNode } from '../../engine/attemptInNode.ts';
import type { NodeEngine } from '../../engine/nodeEngine.ts';
import type { AnyFunction } from '../../exercise/Exercise.ts';
import { runAnswers } from '../../exercise/proof/runAnswers.ts';
import type { FunctionSubject, LiveMutant, SiteFacts, Subject } from '../../exercise/proof/Subject.ts';
import { mutantsOf } from '../../exercise/source/mutantsOf.ts';
import type { LoadedExercise } from './loadExercise.ts';
import { loadModule } from '../../engine/loadModule.ts';
import { tracedBlock } from './tracedBlock.ts';
import { watched } from './watched.ts';

/** Milliseconds that a starter may take. */
const deadline = 10_000;

/** Milliseconds that an answer may take at so many seeds: more than twice what rule E09 allows, and time to begin. */
const answerDeadline = (seeds: number): number => 20_000 + 500 * seeds;

export interface SubjectOptions {
  readonly siteDir: string;
  readonly site: SiteFacts;
  readonly engine: NodeEngine;
  readonly seeds: number;
}

/** Runs all that the rules look at. */
export async function subjectOf(
  loaded: LoadedExercise,
  options: SubjectOptions,
): Promise<Subject | FunctionSubject> {
  const { file, exercise, hash, placeOf, answer } = loaded;
  const { site } = options;
  if (exercise.type === 'prediction') {
    const { siteDir, engine } = options;
    const page = site.placements.find(({ id }) => id === exercise.id)?.file;
    const trace = await tracedBlock(exercise.block, { siteDir, page, engine });
    return { file, exercise, hash, placeOf, site, ...(trace && { trace }) };
  }
  if (exercise.type === 'number' || answer === undefined) return { file, exercise, hash, placeOf, site };
  const { learner, entry } = answer;
  const { module } = loaded;
  const run = { module, entry: entry.name, seed: '0' };
  const subject: FunctionSubject = {
    ...{ file, exercise, hash, placeOf, site, learner, entry },
    seeds: options.seeds,
    starter: await attemptInNode(options.engine, learner.starter, run, deadline),
    mutants: await liveMutants(learner.solution, entry.name),
    runs: await watched(file, answerDeadline(options.seeds), (begin) =>
      runAnswers(exercise, options.seeds, entry.parameters, begin),
    ),
  };
  return subject;
}

/** A mutant that cannot even be loaded is no slip that a learner could make unnoticed. */
async function liveMutants(solution: string, entry: string): Promise<readonly LiveMutant[]> {
  const live = mutantsOf(solution, entry).map(async (mutant) => {
    try {
      return [{ ...mutant, fn: await loadModule<AnyFunction>(mutant.module) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(live)).flat();
}
