import loaders from '@generated/exercises/default/loaders';
import type { AskedAnswer } from '../../../engine/placedExercise.ts';
import type { Exercise } from '../../../exercise/Exercise.ts';

/** All that judging an answer needs of its exercise. */
export interface FetchedExercise {
  readonly exercise: Exercise;
  readonly asked: AskedAnswer;
  /** For the cage; empty where the answer is no function. */
  readonly module: string;
}

/** @throws when it cannot be fetched, such as without a network */
export async function fetchExercise(id: string): Promise<FetchedExercise> {
  const loader = loaders[id];
  if (loader === undefined) throw new Error(`this site has no exercise "${id}"`);
  const [{ default: exercise }, { default: asked }, module] = await Promise.all([
    loader.exercise(),
    loader.asked(),
    loader.module?.(),
  ]);
  return { exercise, asked, module: module?.default ?? '' };
}
