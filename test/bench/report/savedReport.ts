import {
  parseReport,
  parseSection,
  type Report,
  type ReportLimit,
  type ReportRow,
  type ReportSection,
} from '../../../src/report/report.ts';
import { drawnRows } from './drawnRows.ts';
import { limitLines, type LimitLine } from './limitLines.ts';
import { isMet, partOfLimit, type MissingRow, type Row, type Section } from './row.ts';
import { whyMissed, type Business } from './whyMissed.ts';

/** A section, how long it took, and how busy the machine was at its end. */
export interface MadeSection extends Section {
  readonly name: string;
  readonly seconds: number;
  readonly load: number;
}

/** The report as it is printed by `--json` and kept for the page: with verdicts, and the limits gathered at its top. */
export function savedReport(made: Report['made'], sections: readonly MadeSection[]): Report {
  return parseReport({
    made,
    limits: plain(limitLines.map((line) => limitOf(line, sections, made))),
    sections: sections.map((section) => savedSection(section, made)),
  });
}

/** One that cannot be kept as it is becomes a row that says why: the others are not lost. */
function savedSection(section: MadeSection, { cores }: Pick<Report['made'], 'cores'>): ReportSection {
  const { name, title, seconds, load, rows, charts = [] } = section;
  try {
    return parseSection(
      plain({
        ...section,
        charts: [...charts, ...drawnRows(name, rows)],
        rows: rows.map((row) => savedRow({ name, load, cores }, row)),
      }),
    );
  } catch (failure) {
    return { name, title, seconds, load, rows: [{ what: 'all of it', missing: String(failure) }] };
  }
}

/** As it comes back from the file, with six digits: more than any measurement has, and they keep the file small. */
function plain(value: unknown): unknown {
  const shortened = (_: string, part: unknown): unknown =>
    typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(6)) : part;
  return JSON.parse(JSON.stringify(value, shortened));
}

function savedRow(section: Business & { readonly name: string }, row: Row | MissingRow): ReportRow {
  if ('missing' in row) return { ...row };
  const { figure, ratio } = row;
  if (![figure, ratio ?? figure].every(({ median, low, high }) => Number.isFinite(median + low + high))) {
    return { what: row.what, missing: 'what was measured is no number' };
  }
  const met = isMet(row);
  return {
    ...row,
    ...(met === undefined ? {} : { met }),
    ...(met === false ? { why: whyMissed(section.name, row, section) } : {}),
  };
}

function limitOf(
  { what, section, rows }: LimitLine,
  sections: readonly MadeSection[],
  { cores }: Pick<Report['made'], 'cores'>,
): ReportLimit {
  const judged = sections
    .filter(({ name }) => name === section)
    .flatMap((made) =>
      made.rows.map((row) => ({ row: savedRow({ ...made, cores }, row), part: partOfLimit(row) ?? 0 })),
    )
    .flatMap(({ row, part }) => ('met' in row ? [{ row, part }] : []))
    .filter(({ row }) => rows.some((pattern) => pattern.test(row.what)))
    .sort((a, b) => b.part - a.part);
  const worst = judged[0]?.row;
  if (worst?.met === false) return { what, section, verdict: 'missed', row: worst };
  // What was not measured may be what misses the limit.
  const areAll = rows.every((pattern) => judged.some(({ row }) => pattern.test(row.what)));
  if (worst === undefined || !areAll) return { what, section, verdict: 'unmeasured' };
  return { what, section, verdict: 'met', row: worst };
}
