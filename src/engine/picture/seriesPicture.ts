import { NDArray } from 'derivative';
import { longestColumn } from '../../trace/longestColumn.ts';
import type { SeriesPicture } from '../../trace/picture.ts';
import { valueOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';

/** `series(values)`: the numbers of a list, or of an array in one row, as they are after the run. */
export function seriesPicture(handed: Handed): SeriesPicture {
  const [name] = handed;
  const unfit = new NoPicture({ type: 'unfit', name, wanted: 'numbers' });
  const row = rowOf(valueOf(handed));
  if (row === undefined) throw unfit;
  if (row.length > longestColumn) throw new NoPicture({ type: 'long', name });
  const values = Float64Array.from({ length: row.length }, (_, i): number => {
    const value = row.at(i);
    if (typeof value !== 'number') throw unfit;
    return value;
  });
  if (!values.some(Number.isFinite)) throw unfit;
  return { type: 'series', name, values };
}

function rowOf(list: unknown): { readonly length: number; readonly at: (i: number) => unknown } | undefined {
  if (list instanceof NDArray) {
    return list.ndim === 1 ? { length: list.size, at: (i) => list.get(i) } : undefined;
  }
  // By number: the program may have replaced the methods of lists.
  return Array.isArray(list) ? { length: list.length, at: (i): unknown => list[i] } : undefined;
}
