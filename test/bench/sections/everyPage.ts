import path from 'node:path';
import { writtenPages } from '../../browser/support/builtPages.ts';
import { builtSite } from '../pages/builtSite.ts';
import { fetchedPackage } from '../pages/fetchedPackage.ts';
import { lighthouseReport, type LighthouseReport } from '../pages/lighthouseReport.ts';
import { serveCompressed } from '../pages/serveCompressed.ts';
import { exactly, type Section } from '../report/row.ts';
import type { BenchOptions } from './options.ts';

const title = 'Every page that somebody wrote, under Lighthouse, mobile';

const leastPerformance = 97;

/** How often a page is measured that falls short of it: the telephone is played on a machine that has other work too. */
const samples = 3;

/** The pages of a reader's way: what no page may fall short of. */
export async function everyPage({ folder, givenUp }: BenchOptions): Promise<Section> {
  let installed: string;
  try {
    installed = await fetchedPackage('lighthouse');
  } catch (failure) {
    return { title, rows: [{ what: 'all pages', missing: (failure as Error).message }] };
  }
  const site = await serveCompressed(builtSite(), path.join(folder, 'compressed-every-page'));
  const reports: (LighthouseReport & { readonly address: string })[] = [];
  for (const { address } of writtenPages()) {
    if (address.endsWith('/404')) continue;
    givenUp.throwIfAborted();
    const report = { address, ...(await medianReport(installed, site.origin + address)) };
    // It takes a quarter of an hour. Not on the output, which may be JSON.
    console.error(line(report));
    reports.push(report);
  }
  await site.close();
  const least = (key: keyof LighthouseReport): number => Math.min(...reports.map((report) => report[key]));
  return {
    title,
    rows: [
      { what: 'pages', figure: exactly(reports.length), unit: '' },
      { what: 'least performance', figure: exactly(least('performance')), unit: '', least: leastPerformance },
      { what: 'least accessibility', figure: exactly(least('accessibility')), unit: '', least: 100 },
      { what: 'least best practices', figure: exactly(least('bestPractices')), unit: '', least: 100 },
      { what: 'least SEO', figure: exactly(least('seo')), unit: '', least: 100 },
      {
        what: 'most layout shift (CLS)',
        figure: exactly(Math.max(...reports.map(({ layoutShift }) => layoutShift))),
        unit: '',
        limit: 0,
      },
    ],
    text: `A page below ${String(leastPerformance)} is measured three times, and its median counts.`,
    lines: reports.map(line),
  };
}

/** The first report where that is good enough, else the one in the middle. */
async function medianReport(installed: string, address: string): Promise<LighthouseReport> {
  const first = await lighthouseReport(installed, address);
  if (first.performance >= leastPerformance) return first;
  const reports = [first];
  while (reports.length < samples) reports.push(await lighthouseReport(installed, address));
  reports.sort((a, b) => a.performance - b.performance);
  return reports[(samples - 1) / 2] ?? first;
}

function line({
  address,
  performance,
  accessibility,
  bestPractices,
  seo,
  layoutShift,
}: LighthouseReport & { readonly address: string }): string {
  const marks = [performance, accessibility, bestPractices, seo]
    .map((mark) => String(mark).padStart(4))
    .join('');
  return `${marks} ${layoutShift.toFixed(3)}  ${address}`;
}
