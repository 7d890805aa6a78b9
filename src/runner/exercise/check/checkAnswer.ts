import loaders from '@generated/exercises/default/loaders';
import type { PlacedFunction } from '../../../engine/placedExercise.ts';
import { judge } from '../../../exercise/judge/judge.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import { runAnswer } from '../../../sandbox/runAnswer.ts';
import { inWordsOf } from './inWordsOf.ts';

/** The numbers of who practises alone: those of `npm run exercise -- try`, so that an author sees what a reader sees. */
const practiceSeed = '0';

/**
 * Runs a reader's code in a cage and judges what it did, here, where none of that code runs.
 *
 * @throws when the exercise cannot be fetched
 */
export async function checkAnswer(
  { id, entry, parameters, program }: PlacedFunction,
  code: string,
  stopped: AbortSignal,
): Promise<Verdict> {
  const loader = loaders[id];
  if (loader?.module === undefined) throw new Error(`there is no exercise "${id}"`);
  const [exercise, module] = await Promise.all([loader.exercise(), loader.module()]);
  if (exercise.default.type !== 'function') throw new Error(`"${id}" asks for no function`);
  const attempt = await runAnswer(
    code,
    { module: module.default, entry, seed: practiceSeed },
    { deadline: program.deadline, stopped },
  );
  const verdict = judge(exercise.default, attempt, { seed: practiceSeed, parameters });
  return inWordsOf(loader, verdict);
}
