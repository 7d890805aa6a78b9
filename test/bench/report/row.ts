import type { Chart } from '../../../src/report/report.ts';

/** One line of the bench's report. */
export interface Row {
  readonly what: string;
  /** The median, and between what the middle half of the measurements lies where there are several. */
  readonly figure: Spread;
  readonly unit: string;
  /** The figure as a multiple of another one, measured in the same rounds. */
  readonly ratio?: Ratio;
  /** The most that the ratio may be, or the figure where there is no ratio. */
  readonly limit?: number;
  /** Where the limit is one of the figure all the same, though there is a ratio. */
  readonly limitOf?: 'figure';
  /** The least that the figure may be, where more is better. */
  readonly least?: number;
}

/** A line in the place of what could not be measured. */
export interface MissingRow {
  readonly what: string;
  /** Why there is no figure. */
  readonly missing: string;
}

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Ratio extends Spread {
  readonly to: string;
}

/** A table beside the rows, whose first column names what stands in a line. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of the report. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (Row | MissingRow)[];
  /** Sentences that are needed to read the rows. */
  readonly text?: string;
  /** Details, each on a line of its own. */
  readonly lines?: readonly string[];
  readonly tables?: readonly Table[];
  /** For the page. */
  readonly charts?: readonly Chart[];
  /** A plot made of characters, for the terminal. */
  readonly drawing?: string;
}

/** Whether a row keeps its limit; `undefined` where it has none. */
export function isMet(row: Row | MissingRow): boolean | undefined {
  const part = partOfLimit(row);
  return part === undefined ? undefined : part <= 1;
}

/** How much of its limit a row uses up: 1 at the limit, more beyond; `undefined` where it has none. */
export function partOfLimit(row: Row | MissingRow): number | undefined {
  if ('missing' in row) return undefined;
  const { figure, ratio, limit, limitOf, least } = row;
  if (least !== undefined) return least / figure.median;
  if (limit === undefined) return undefined;
  const limited = (limitOf === 'figure' ? figure : (ratio ?? figure)).median;
  // A limit of 0 is kept by 0 alone.
  return limited === limit ? 1 : limited / limit;
}

/** A figure that was not measured several times. */
export function exactly(figure: number): Spread {
  return { median: figure, low: figure, high: figure };
}
