import type { AnyFunction, FunctionExercise } from '../../src/exercise/Exercise.ts';
import { judge } from '../../src/exercise/judge/judge.ts';
import type { Verdict } from '../../src/exercise/judge/Verdict.ts';
import { record } from '../../src/exercise/record/record.ts';
import type { RecordedPart } from '../../src/exercise/record/Recording.ts';

/** What `record` says of an answer, as it comes over a port. */
export function recorded(
  exercise: FunctionExercise,
  answer: AnyFunction,
  seed: string,
): readonly RecordedPart[] {
  const parts: RecordedPart[] = [];
  record(
    exercise,
    answer,
    seed,
    (thrown) => ({ name: 'Error', message: String(thrown) }),
    (part) => {
      parts.push(structuredClone(part));
    },
  );
  return parts;
}

/** The verdict on an answer, recorded and judged as in the page. */
export function judged(exercise: FunctionExercise, answer: AnyFunction, seed = '1'): Verdict {
  return judge(exercise, { type: 'recorded', parts: recorded(exercise, answer, seed) }, { seed });
}
