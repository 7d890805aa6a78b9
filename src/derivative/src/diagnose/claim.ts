import { array } from '../array/array.ts';
import { NDArray } from '../array/NDArray.ts';
import { tuple } from '../array/shape.ts';
import { entriesOf } from '../check/entriesOf.ts';
import type { RoutineRun } from './routineRun.ts';

/** A derivative that the caller made. */
export interface Claim {
  /** What came out, whatever it is. */
  readonly result: unknown;
  /** Its entries in C order, if it has the shape of x. */
  readonly entries: readonly number[] | undefined;
  /** The run of the caller's routine, if it was made by one. */
  readonly run: RoutineRun | undefined;
}

export function claimOf(result: unknown, x: number | NDArray, run?: RoutineRun): Claim {
  return { result, entries: fitting(result, array(x)), run };
}

/** A number has the shape of an array without axes. */
function fitting(result: unknown, x: NDArray): number[] | undefined {
  if (typeof result !== 'number' && !(result instanceof NDArray)) return undefined;
  const made = array(result);
  return tuple(made.shape) === tuple(x.shape) ? entriesOf(made) : undefined;
}
