import type { AnyFunction, FunctionExercise } from '../Exercise.ts';
import { describeThrown } from '../record/observe.ts';
import { record } from '../record/record.ts';
import type { RecordedPart } from '../record/Recording.ts';

/** All that a page would keep of an answer, from which `judge` makes what a learner reads. */
export function recordedParts(
  exercise: FunctionExercise,
  fn: AnyFunction,
  seed: string,
): readonly RecordedPart[] {
  const parts: RecordedPart[] = [];
  record(exercise, fn, seed, describeThrown, (part) => parts.push(part));
  return parts;
}
