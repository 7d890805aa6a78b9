import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import type { CourseExercise, PlacedExercise } from '../../engine/placedExercise';
import type { PredictionExercise } from '../../exercise/Exercise';
import { packageNames } from '../names/packageNames';
import { ranInNode } from '../ranInNode';
import { traceAskedAbout, type PagePlace } from './traceAskedAbout';

/** Milliseconds that a learner's code may take, to run or to be checked: a check takes less than 200. */
const deadline = 5_000;

export interface Surroundings extends PagePlace {
  /** Every exercise that this one needs. */
  readonly needs: readonly CourseExercise[];
  readonly onPage: readonly CourseExercise[];
}

/** What the page holds of an exercise. The starter is run, as every live block is. */
export async function placedExercise(
  { exercise, hash, answer }: LoadedExercise,
  address: string,
  around: Surroundings,
): Promise<PlacedExercise> {
  const { id, rev, changes = {}, minutes, hints, reveal } = exercise;
  const facts = { id, address, rev, hash, changes, minutes, hints, reveal };
  const placed = { ...facts, needs: around.needs, onPage: around.onPage };
  if (exercise.type === 'prediction') return { ...placed, ...(await predicted(exercise, around)) };
  if (exercise.type === 'number' || answer === undefined) return { ...placed, type: 'number' };
  const { learner, entry } = answer;
  const { compiled, outcome: built } = await ranInNode(around, learner.starter, deadline, []);
  return {
    ...placed,
    type: 'function',
    entry: entry.name,
    parameters: entry.parameters,
    checks: Object.keys(exercise.checks),
    held: Object.keys(exercise.held).length,
    program: {
      // The draft is to outlive a mended heading.
      name: id,
      title: id,
      code: learner.starter,
      fails: false,
      deadline,
      pictures: [],
      compiled,
      built,
      exact: [],
      cells: [],
      names: packageNames(around.siteDir, learner.starter),
    },
  };
}

async function predicted(
  exercise: PredictionExercise,
  around: PagePlace,
): Promise<Pick<Extract<PlacedExercise, { type: 'prediction' }>, 'type' | 'block' | 'trace' | 'at'>> {
  const { block } = exercise;
  const trace = await traceAskedAbout(block, around);
  return { type: 'prediction', block, trace, at: exercise.at(trace) };
}
