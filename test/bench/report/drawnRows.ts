import type { BarsChart, Chart, RangesChart } from '../../../src/report/report.ts';
import { digits, figureText } from '../../../src/report/figureText.ts';
import type { MissingRow, Row } from './row.ts';

/** Rows of a section whose names begin alike, and how they are drawn together. */
interface Drawn {
  readonly section: string;
  readonly prefix: string;
  /** Bars from 0, or from quartile to quartile on a logarithmic axis. */
  readonly as: 'bars' | 'ranges';
  readonly title: string;
}

const drawn: readonly Drawn[] = [
  {
    section: 'bytes',
    prefix: 'JavaScript of the page: ',
    as: 'bars',
    title: 'JavaScript of a page, compressed',
  },
  { section: 'bytes', prefix: 'all of the page: ', as: 'bars', title: 'All that a page fetches, compressed' },
  {
    section: 'firstResult',
    prefix: '10 Mbit/s, 40 ms: ',
    as: 'ranges',
    title: 'First visit → first result, 10 Mbit/s and 40 ms',
  },
  {
    section: 'firstResult',
    prefix: 'loopback: ',
    as: 'ranges',
    title: 'First visit → first result, loopback',
  },
  { section: 'editToResult', prefix: '', as: 'ranges', title: 'Last key, or click on Run → result painted' },
];

/** The pictures of a section that are made of its rows. */
export function drawnRows(section: string, rows: readonly (Row | MissingRow)[]): readonly Chart[] {
  return drawn
    .filter((each) => each.section === section)
    .flatMap(({ prefix, as, title }) => {
      const meant = rows
        .filter((row): row is Row => row.what.startsWith(prefix) && 'figure' in row)
        .filter(({ what }) => !what.endsWith(': ours alone'))
        .map((row) => ({ ...row, what: row.what.slice(prefix.length) }))
        .sort((a, b) => a.figure.median - b.figure.median);
      return meant.length < 2 ? [] : [as === 'bars' ? bars(title, meant) : ranges(title, meant)];
    });
}

function bars(title: string, rows: readonly Row[]): BarsChart {
  return {
    type: 'bars',
    title,
    unit: unitOf(rows),
    bars: rows.map(({ what, figure }) => ({ name: what, value: figure.median })),
    words: words('From the least to the most', rows),
  };
}

function ranges(title: string, rows: readonly Row[]): RangesChart {
  return {
    type: 'ranges',
    title,
    unit: unitOf(rows),
    of: ['first quartile', 'median', 'third quartile'],
    ranges: rows.map(({ what, figure: { low, median, high } }) => ({ name: what, at: [low, median, high] })),
    words: words('The axis counts powers of ten. From the shortest to the longest', rows),
  };
}

/** The last row is the largest. */
function words(order: string, rows: readonly Row[]): string {
  const largest = rows.at(-1)?.figure.median ?? NaN;
  const told = rows.map((row, i) => {
    const times = largest / row.figure.median;
    const beside = i === rows.length - 1 ? '' : ` (the last is ${digits(times)} times that)`;
    return `${row.what} ${figureText(row)}${beside}`;
  });
  return `${order}: ${told.join('; ')}.`;
}

function unitOf(rows: readonly Row[]): string {
  return rows[0]?.unit ?? '';
}
