/** A part of a long table: a row that is laid out, or the room of rows that are not. */
export type TablePart =
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'gap'; readonly from: number; readonly count: number };

/** The rows that are laid out, ascending, among all `count` rows, with gaps where others are left out. */
export function withGaps(rows: readonly number[], count: number): readonly TablePart[] {
  const parts: TablePart[] = [];
  let next = 0;
  for (const row of [...rows, count]) {
    if (row > next) parts.push({ type: 'gap', from: next, count: row - next });
    if (row < count) parts.push({ type: 'row', row });
    next = row + 1;
  }
  return parts;
}
