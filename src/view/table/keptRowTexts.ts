import type { RowTexts } from '../../trace/rowTexts.ts';
import { rowTexts } from '../../trace/rowTexts.ts';
import type { Trace } from '../../trace/trace.ts';
import type { WalkReading } from '../../trace/walkReading.ts';

/** A row as it is shown. */
export interface ShownRow {
  /** Counted from 0. */
  readonly row: number;
  readonly texts: RowTexts;
}

/**
 * Writes rows as they come into view. Digits are costly to find, so rows that were in view the time before are
 * not written anew.
 */
export function keptRowTexts(
  trace: Trace,
  reading: WalkReading,
): (rows: readonly number[]) => readonly ShownRow[] {
  let kept: ReadonlyMap<number, RowTexts> = new Map();
  return (rows) => {
    const missing = rows.filter((row) => !kept.has(row));
    const written = [...rowTexts(trace, reading, missing)];
    const known = new Map([...kept, ...written.map((texts, i) => [missing[i] ?? 0, texts] as const)]);
    const shown = rows.flatMap((row): ShownRow[] => {
      const texts = known.get(row);
      return texts === undefined ? [] : [{ row, texts }];
    });
    kept = new Map(shown.map(({ row, texts }) => [row, texts]));
    return shown;
  };
}
