import type { RoutineRun } from './routineRun.ts';

/**
 * By how much a routine moved each entry of x when it called f: the different moves other than 0, entry by
 * entry; `undefined` if it moved several entries at once, whose moves have no one entry to belong to.
 */
export function stepsTaken({ points, before }: RoutineRun): number[][] | undefined {
  const taken = before.map(() => new Set<number>());
  for (const point of points) {
    const moves = point.map((value, i) => value - (before[i] ?? value));
    if (moves.filter((move) => move !== 0).length > 1) return undefined;
    for (const [i, move] of moves.entries()) if (move !== 0) taken[i]?.add(move);
  }
  return taken.map((moves) => [...moves]);
}
