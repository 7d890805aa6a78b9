import * as v from 'valibot';

const number = v.pipe(v.number(), v.finite());
const spread = { median: number, low: number, high: number };

/** A line of the report; see `test/bench/report/row.ts`, where rows come from. */
const measuredRow = v.object({
  what: v.string(),
  figure: v.object(spread),
  unit: v.string(),
  ratio: v.exactOptional(v.object({ to: v.string(), ...spread })),
  limit: v.exactOptional(number),
  limitOf: v.exactOptional(v.literal('figure')),
  least: v.exactOptional(number),
  met: v.exactOptional(v.boolean()),
  /** Why a limit is missed. */
  why: v.exactOptional(v.string()),
});

/** What could not be measured, and why. */
const missingRow = v.object({ what: v.string(), missing: v.string() });

const chart = { title: v.string(), words: v.string() };

/** Curves over two logarithmic axes. */
const curvesChart = v.object({
  type: v.literal('curves'),
  ...chart,
  across: v.string(),
  up: v.string(),
  series: v.array(v.object({ name: v.string(), points: v.array(v.tuple([number, number])) })),
});

/** Figures of several things, as bars from 0. */
const barsChart = v.object({
  type: v.literal('bars'),
  ...chart,
  unit: v.string(),
  bars: v.array(v.object({ name: v.string(), value: number })),
});

/** From where to where something lies, on a logarithmic axis. `null` stands for what has no bound. */
const rangesChart = v.object({
  type: v.literal('ranges'),
  ...chart,
  unit: v.string(),
  /** What the three numbers of a range are. */
  of: v.tuple([v.string(), v.string(), v.string()]),
  ranges: v.array(
    v.object({ name: v.string(), at: v.tuple([number, v.nullable(number), v.nullable(number)]) }),
  ),
});

const table = v.object({
  caption: v.string(),
  columns: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});

const section = v.object({
  /** As `npm run bench -- --only` calls it. */
  name: v.string(),
  title: v.string(),
  seconds: number,
  /** How many programs wanted to run, in the minute in which it ended. */
  load: number,
  rows: v.array(v.union([measuredRow, missingRow])),
  text: v.exactOptional(v.string()),
  lines: v.exactOptional(v.array(v.string())),
  tables: v.exactOptional(v.array(table)),
  charts: v.exactOptional(v.array(v.variant('type', [curvesChart, barsChart, rangesChart]))),
});

/** A line of the table of limits, and the row that comes nearest to its limit or is farthest beyond. */
const limit = v.object({
  what: v.string(),
  verdict: v.picklist(['met', 'missed', 'unmeasured']),
  section: v.string(),
  row: v.exactOptional(measuredRow),
  why: v.exactOptional(v.string()),
});

const reportSchema = v.object({
  made: v.object({
    date: v.pipe(v.string(), v.isoDate()),
    commit: v.string(),
    isQuick: v.boolean(),
    seconds: number,
    cores: number,
    processor: v.string(),
    /** Node, the browsers and whatever else took part, with their versions. */
    programs: v.array(v.string()),
  }),
  limits: v.array(limit),
  sections: v.array(section),
});

/** What `npm run bench` measured, as `npm run bench -- --page` keeps it for the site. */
export type Report = v.InferOutput<typeof reportSchema>;
export type ReportSection = Report['sections'][number];
export type ReportRow = ReportSection['rows'][number];
export type MeasuredRow = v.InferOutput<typeof measuredRow>;
export type ReportLimit = Report['limits'][number];
export type Chart = NonNullable<ReportSection['charts']>[number];
export type CurvesChart = v.InferOutput<typeof curvesChart>;
export type BarsChart = v.InferOutput<typeof barsChart>;
export type RangesChart = v.InferOutput<typeof rangesChart>;

/** @throws where what was made is no section */
export function parseSection(made: unknown): ReportSection {
  return v.parse(section, made);
}

/** @throws where what was kept is no report */
export function parseReport(kept: unknown): Report {
  return v.parse(reportSchema, kept);
}
