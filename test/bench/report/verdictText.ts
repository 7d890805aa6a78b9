import { figureText, limitText, ratioText } from '../../../src/report/figureText.ts';
import type { Report } from '../../../src/report/report.ts';

/** The end of the report: what it was made on, and which limits are missed. */
export function verdictText({ made, sections }: Report): string {
  const rows = sections.flatMap(({ title, rows: all }) =>
    all.flatMap((row) => ('met' in row ? [{ title, ...row }] : [])),
  );
  const missed = rows.filter(({ met }) => met === false);
  return [
    `${made.programs.join(', ')}; ${String(made.cores)} × ${made.processor}; ${String(made.seconds)} s`,
    ...sections.map(
      ({ name, seconds, load }) => `  ${name}: ${seconds.toFixed(0)} s, load ${load.toFixed(1)}`,
    ),
    `${String(rows.length)} limits, ${String(missed.length)} not met`,
    ...missed.flatMap((row) => [
      `  ${row.title}: ${row.what}: ${figureText(row)} ${ratioText(row)} (${limitText(row)})`,
      `    ${row.why ?? ''}`,
    ]),
  ].join('\n');
}
