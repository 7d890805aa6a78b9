import { parseExpressionAt, type Pattern } from 'acorn';
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
  const parameters = parametersOf(exercise);
  return judge(exercise, { type: 'recorded', parts: recorded(exercise, answer, seed) }, { seed, parameters });
}

/** What an exercise that a test makes calls its parameters: one of a file has them from its starter. */
export function parametersOf({ solution }: FunctionExercise): readonly string[] {
  const made = parseExpressionAt(String(solution), 0, { ecmaVersion: 'latest' });
  if (made.type !== 'FunctionExpression' && made.type !== 'ArrowFunctionExpression')
    throw new Error(made.type);
  const nameOf = (parameter: Pattern): string => (parameter.type === 'Identifier' ? parameter.name : '?');
  return made.params.map(nameOf);
}
