import { log10 } from '../functions/log10.ts';
import type { NDArray } from '../array/NDArray.ts';
import { epsilonOf } from './epsilonOf.ts';
import type { RoutineRun } from './routineRun.ts';
import { stepsTaken } from './stepsTaken.ts';

/**
 * The step δ of a routine, from where it called f: the shortest move of the entry nearest to 0, to as many
 * digits as the rounding of x + δ has left of it, so that 3.0001 − 3 gives 0.0001 again. An integer array
 * does not show it, because it dropped the fraction.
 */
export function routineStep(run: RoutineRun, x: number | NDArray): number | undefined {
  if (typeof x !== 'number' && !x.dtype.startsWith('float')) return undefined;
  const moved = (stepsTaken(run) ?? [])
    .map((steps, i) => ({ size: Math.abs(run.before[i] ?? 0), step: Math.min(...steps.map(Math.abs)) }))
    .filter(({ step }) => Number.isFinite(step))
    .sort((a, b) => a.size - b.size);
  const [nearest] = moved;
  if (nearest === undefined) return undefined;
  const { size, step } = nearest;
  const epsilon = epsilonOf(typeof x === 'number' ? 'float64' : x.dtype);
  const digits = Math.floor(log10(step / (epsilon * (size + step))));
  return Number(step.toPrecision(Math.min(Math.max(digits, 1), 15)));
}
