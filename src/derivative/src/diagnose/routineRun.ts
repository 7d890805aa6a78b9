import { array } from '../array/array.ts';
import type { NDArray } from '../array/NDArray.ts';
import { entriesOf } from '../check/entriesOf.ts';
import { thrownText } from './thrownText.ts';

/** What a derivative routine did when it was run once. */
export interface RoutineRun {
  /** The points at which it called f, entry by entry in C order. */
  readonly points: readonly (readonly number[])[];
  /** x before and after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly result: unknown;
  /** What it threw, if it did. */
  readonly thrown: string | undefined;
}

/**
 * Run a derivative routine on a copy of x and write down where it calls f.
 *
 * f gets copies too, so that what is seen is the work of the routine alone, whatever f does with its argument.
 */
export function routineRun(
  using: (f: never, x: never) => unknown,
  f: (point: NDArray) => unknown,
  x: number | NDArray,
): RoutineRun {
  const points: number[][] = [];
  const watched = (at: number | NDArray): unknown => {
    const point = array(at);
    points.push(entriesOf(point));
    return f(point);
  };
  const own = typeof x === 'number' ? x : array(x);
  const before = entriesOf(array(x));
  const call = using as (f: unknown, x: unknown) => unknown;
  try {
    const result = call(watched, own);
    return { points, before, after: entriesOf(array(own)), result, thrown: undefined };
  } catch (error) {
    return { points, before, after: entriesOf(array(own)), result: undefined, thrown: thrownText(error) };
  }
}
