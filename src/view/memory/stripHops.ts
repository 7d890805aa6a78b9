import type { MemoryOrder } from '../../trace/memoryOrder.ts';
import type { WalkReading } from '../../trace/walkReading.ts';
import type { StripLayout } from './stripLayout.ts';

/** The way from one visit to the next, as it is drawn above the strip. */
export interface StripHop {
  /** The row that the walk comes to. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on to the next place of the array in memory. */
  readonly toNext: boolean;
}

/** The hops that begin or end at one of the places drawn. */
export function stripHops(
  { rows }: WalkReading,
  order: MemoryOrder,
  { cells, centreOf }: StripLayout,
  rowAt: Int32Array,
): readonly StripHop[] {
  const visited = cells.flatMap((cell) =>
    cell.type === 'place' ? cell.flats.map((flat) => rowAt[flat] ?? -1).filter((row) => row >= 0) : [],
  );
  // Nothing comes to the first row.
  const arrivals = new Set(visited.flatMap((row) => [row, row + 1]).filter((row) => row > 0));
  const placeAt = (row: number): number | undefined => {
    const read = rows.at(row);
    return read && order.placeOf[read.idx];
  };
  return [...arrivals].flatMap((row) => {
    const [before, here] = [placeAt(row - 1), placeAt(row)];
    if (before === undefined || here === undefined) return [];
    return [{ row, from: centreOf(before), to: centreOf(here), toNext: here === before + 1 }];
  });
}
