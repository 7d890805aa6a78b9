import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { parseReport } from '../../src/report/report.ts';
import LimitTable from '../../src/report/LimitTable.tsx';
import MissedLimits from '../../src/report/MissedLimits.tsx';
import ReportSections from '../../src/report/ReportSections.tsx';
import { limitLines } from '../bench/report/limitLines.ts';
import { isMet } from '../bench/report/row.ts';

vi.mock('@docusaurus/Link', () => ({ default: 'a' }));
vi.mock('@theme/Heading', () => ({ default: 'h3' }));

const kept = readFileSync(path.join(repositoryRoot, 'docs', 'reference', 'performance.json'), 'utf8');
const report = parseReport(JSON.parse(kept));
const measured = report.sections.flatMap(({ name, rows }) =>
  rows.flatMap((row) => ('missing' in row ? [] : [{ name, ...row }])),
);

describe('the report that the page shows', () => {
  it('has every limit of the bench, in its order', () => {
    expect(report.limits.map(({ what, section }) => ({ what, section }))).toEqual(
      limitLines.map(({ what, section }) => ({ what, section })),
    );
  });

  it('has for a limit a row of its section, with the same verdict', () => {
    for (const { section, row, verdict } of report.limits) {
      if (row === undefined) {
        expect(verdict).toBe('unmeasured');
        continue;
      }
      expect(measured).toContainEqual({ name: section, ...row });
      expect(verdict).toBe(row.met === true ? 'met' : 'missed');
    }
  });

  it('judges each row as its figures and its limit do', () => {
    // Saved with six digits, so no row stands so near to its limit that rounding decides.
    expect(measured.filter((row) => row.met !== isMet(row)).map(({ what }) => what)).toEqual([]);
  });

  it('says of every missed limit why', () => {
    expect(measured.filter(({ met, why }) => (met === false) !== (why !== undefined))).toEqual([]);
  });

  it('tells the machine, and not whose it is', () => {
    expect(report.made.cores).toBeGreaterThan(0);
    expect(report.made.programs.join()).toMatch(/Node \d+.*Chrom/);
    expect(kept).not.toMatch(/\/(home|root|tmp|Users)\//);
    expect(kept).not.toContain('localhost');
  });
});

describe('the page', () => {
  const rowsOf = (html: string): number => html.split('<tbody>').slice(1).join().split('<tr>').length - 1;
  const textOf = (html: string): string =>
    html
      .replaceAll(/<!-- -->|<[^>]*>/g, '')
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');

  it('has a row for each limit, with its verdict in words', () => {
    const html = renderToString(<LimitTable report={report} />);
    expect(rowsOf(html)).toBe(limitLines.length);
    for (const { what } of report.limits) expect(textOf(html)).toContain(what);
    const verdicts = [...html.matchAll(/(met|not met|not measured)<\/span><\/td>/g)].map(([, word]) => word);
    const words = { met: 'met', missed: 'not met', unmeasured: 'not measured' };
    expect(verdicts).toEqual(report.limits.map(({ verdict }) => words[verdict]));
  });

  it('has every row of every section, and every picture with its words and its data', () => {
    const html = renderToString(<ReportSections report={report} />);
    const text = textOf(html);
    for (const { rows, charts = [] } of report.sections) {
      for (const { what } of rows) expect(text).toContain(what);
      for (const { title, words } of charts) {
        expect(text).toContain(title);
        expect(text).toContain(words);
      }
    }
    const charts = report.sections.flatMap((section) => section.charts ?? []);
    expect(charts.length).toBeGreaterThan(4);
    expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(charts.length);
    expect(html.match(/<details/g)).toHaveLength(charts.length);
    expect(html).not.toMatch(/NaN|undefined/);
  });

  it('lists each missed limit with its reason', () => {
    const html = renderToString(<MissedLimits report={report} />);
    const missed = measured.filter(({ met }) => met === false);
    expect(html.match(/<li>/g) ?? []).toHaveLength(missed.length);
    for (const { what, why = '' } of missed) {
      expect(textOf(html)).toContain(what);
      expect(textOf(html)).toContain(why);
    }
  });
});
