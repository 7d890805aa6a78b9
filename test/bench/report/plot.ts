export interface Series {
  /** The character that stands for a point. */
  readonly mark: string;
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const width = 61;

/** Curves as text, both axes logarithmic; where two meet, the later one is seen. */
export function plot(series: readonly Series[], { across, up }: { across: string; up: string }): string {
  const xs = series.flatMap(({ points }) => points.map(([x]) => Math.log10(x)));
  const ys = series.flatMap(({ points }) => points.map(([, y]) => Math.log10(y)));
  const left = Math.min(...xs);
  const right = Math.max(...xs);
  const bottom = Math.floor(Math.min(...ys));
  const top = Math.ceil(Math.max(...ys));
  // Two rows a decade, so that every power of ten has one.
  const height = 2 * (top - bottom) + 1;
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => ' '));
  for (const { mark, points } of series) {
    for (const [x, y] of points) {
      const column = Math.round(((Math.log10(x) - left) / (right - left)) * (width - 1));
      const row = Math.round(((top - Math.log10(y)) / (top - bottom)) * (height - 1));
      rows[row]?.splice(column, 1, mark);
    }
  }
  const label = (row: number): string => {
    return row % 2 === 0 ? `1e${String(top - row / 2)}` : '';
  };
  return [
    `${up.padStart(6)}   ${series.map(({ mark, name }) => `${mark} ${name}`).join('   ')}`,
    ...rows.map((row, i) => `${label(i).padStart(6)} │${row.join('').trimEnd()}`),
    `${''.padStart(6)} └${'─'.repeat(width)}`,
    `${''.padStart(8)}${String(10 ** left)}${String(10 ** right).padStart(width - String(10 ** left).length)} ${across}`,
  ].join('\n');
}
