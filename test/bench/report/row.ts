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

/** A part of the report. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (Row | MissingRow)[];
  /** What is needed to read the rows: sentences, a table of its own, or a plot made of characters. */
  readonly text?: string;
}

/** Whether a row keeps its limit; `undefined` where it has none. */
export function isMet(row: Row | MissingRow): boolean | undefined {
  if ('missing' in row) return undefined;
  const { figure, ratio, limit, least } = row;
  if (least !== undefined) return figure.median >= least;
  return limit === undefined ? undefined : (ratio ?? figure).median <= limit;
}

/** A figure that was not measured several times. */
export function exactly(figure: number): Spread {
  return { median: figure, low: figure, high: figure };
}
