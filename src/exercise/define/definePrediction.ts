import type { Trace } from '../../trace/trace.ts';
import type { ExerciseFacts, Measure, Mistake, PredictionExercise } from '../Exercise.ts';

/** What an author says about an exercise that asks what a trace will show next. */
export interface PredictionSpec extends ExerciseFacts {
  readonly block: string;
  readonly at: (trace: Trace) => number;
  readonly bound: (trace: Trace) => number;
  readonly measure?: Measure;
  readonly mistakes: Readonly<Record<string, Mistake<(trace: Trace) => number>>>;
  readonly also?: Readonly<Record<string, (trace: Trace) => number>>;
}

/**
 * An exercise that stops a trace before one of its events, and asks for that event's value. `at` returns the position of
 * the event in the trace, not its value.
 *
 * @example
 * const written = (trace: Trace, element: number): number =>
 *   trace.events.kind.findIndex((_, position) => {
 *     const { kind, array, index } = eventAt(trace, position);
 *     return kind === 'write' && array === 1 && index === element;
 *   });
 *
 * export default definePrediction({
 *   id: 'next-entry', rev: 1, minutes: 3, hints: ['Which element is nudged now?'], reveal: 'after-pass',
 *   block: 'The gradient of two variables',
 *   at: (trace) => written(trace, 1), bound: () => 0.01,
 *   mistakes: { first: { as: (trace) => eventAt(trace, written(trace, 0)).value, say: 'That was the first.' } },
 * });
 */
export function definePrediction(spec: PredictionSpec): PredictionExercise {
  return { measure: 'difference', also: {}, ...spec, type: 'prediction' };
}
