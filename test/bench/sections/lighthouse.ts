import { titleOf, withPages, type ComparedPage, type PageName } from '../pages/comparedPages.ts';
import { fetchedPackage, fetchedPackages } from '../pages/fetchedPackage.ts';
import { lighthouseReport, type LighthouseReport } from '../pages/lighthouseReport.ts';
import type { Row, Section } from '../report/row.ts';
import { spreadOf } from '../report/spreadOf.ts';
import type { BenchOptions } from './options.ts';

const title = `Lighthouse ${fetchedPackages.lighthouse.version}, mobile`;

/** What is read of a report, and what our lesson has to reach. */
const figures: readonly {
  readonly key: keyof LighthouseReport;
  readonly what: string;
  readonly bound: Pick<Row, 'limit' | 'least'>;
}[] = [
  { key: 'performance', what: 'performance', bound: { least: 97 } },
  { key: 'accessibility', what: 'accessibility', bound: { least: 100 } },
  { key: 'bestPractices', what: 'best practices', bound: { least: 100 } },
  { key: 'seo', what: 'SEO', bound: { least: 100 } },
  { key: 'layoutShift', what: 'layout shift (CLS)', bound: { limit: 0 } },
];

/** The usual marks of a page, beside those of stock Docusaurus with the same text. */
export async function lighthouse({ isQuick, folder }: BenchOptions): Promise<Section> {
  let installed: string;
  try {
    installed = await fetchedPackage('lighthouse');
  } catch (failure) {
    return { title, rows: [{ what: 'all pages', missing: (failure as Error).message }] };
  }
  const { measured, missing } = await withPages(['ours', 'stock', 'liveCodeblock'], folder, (pages) =>
    reportsInTurn(installed, pages, isQuick ? 1 : 3),
  );
  return { title, rows: [...figures.flatMap((figure) => rowsOf(figure, measured)), ...missing], text };
}

const text = `Served by the same machine, which browsers trust as they trust https; our pages come with their policy and
their service worker, as readers get them. A machine with other work to do lowers the performance.`;

async function reportsInTurn(
  installed: string,
  pages: readonly ComparedPage[],
  rounds: number,
): Promise<ReadonlyMap<PageName, readonly LighthouseReport[]>> {
  const reports = new Map(pages.map(({ name }) => [name, [] as LighthouseReport[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, address } of pages)
      reports.get(name)?.push(await lighthouseReport(installed, address));
  }
  return reports;
}

function rowsOf(
  { key, what, bound }: (typeof figures)[number],
  reports: ReadonlyMap<PageName, readonly LighthouseReport[]>,
): Row[] {
  return [...reports].map(([name, all]) => ({
    what: `${what}: ${titleOf(name)}`,
    figure: spreadOf(all.map((report) => report[key])),
    unit: '',
    ...(name === 'ours' ? bound : {}),
  }));
}
