import type { Trace } from '../../trace/trace.ts';
import type { Measure, NumberExercise, PredictionExercise } from '../Exercise.ts';

/** The numbers of an exercise whose answer is a number. */
export interface NumericAnswer {
  readonly answer: number;
  readonly bound: number;
  readonly measure: Measure;
  readonly mistakes: Readonly<Record<string, number>>;
  readonly also: Readonly<Record<string, number>>;
}

/** Computes them: for a prediction from the trace that it stops. */
export function numericAnswer(exercise: NumberExercise | PredictionExercise, trace?: Trace): NumericAnswer {
  const { measure } = exercise;
  if (exercise.type === 'number') {
    return {
      answer: exercise.answer(),
      bound: exercise.bound(),
      measure,
      mistakes: mapped(exercise.mistakes, ({ as }) => as()),
      also: mapped(exercise.also, (value) => value()),
    };
  }
  if (trace === undefined) throw new Error(`there is no trace of the block "${exercise.block}"`);
  return {
    answer: trace.events.value[exercise.at(trace)] ?? NaN,
    bound: exercise.bound(trace),
    measure,
    mistakes: mapped(exercise.mistakes, ({ as }) => as(trace)),
    also: mapped(exercise.also, (value) => value(trace)),
  };
}

function mapped<T>(record: Readonly<Record<string, T>>, value: (item: T) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([name, item]) => [name, value(item)]));
}
