/** A cell: a number, or a text that somebody wrote. */
export type Cell = string | number;

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. A text that a spreadsheet would
 * compute, such as a learner's name `=1+1`, gets a `'` before it: then it is shown as it is.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // White space, or what spreadsheets leave out, may stand before the sign. (OWASP, CSV injection)
  const harmless = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(harmless) || /^\s|\s$/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
