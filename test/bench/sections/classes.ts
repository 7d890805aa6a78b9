import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveFolder } from '../../../src/cli/browser/serveFolder.ts';
import { writeClassLink } from '../../../src/classes/classLink.ts';
import { gradeInBrowser } from '../../../src/cli/class/gradeInBrowser.ts';
import { gradedClass } from '../../classes/handIns/gradedClass.ts';
import { surprises } from '../../classes/handIns/surprises.ts';
import { writeClass } from '../../classes/handIns/writeClass.ts';
import { builtSite } from '../pages/builtSite.ts';
import { exactly, type Section } from '../report/row.ts';
import type { BenchOptions } from './options.ts';

/** How long it takes to grade a class in the page, and how much memory the page needs for it. */
export async function classes({ isQuick, folder }: BenchOptions): Promise<Section> {
  const count = isQuick ? 100 : 1_000;
  const handIns = path.join(folder, 'hand-ins');
  const generated = writeClass(handIns, count, 'class');
  const site = await serveFolder(builtSite());
  let [first, most] = [NaN, 0];
  const look = async (page: Page): Promise<void> => {
    const { JSHeapUsedSize: used = NaN } = await page.metrics();
    if (Number.isNaN(first)) first = used;
    most = Math.max(most, used);
  };
  const begun = performance.now();
  const report = await gradeInBrowser({
    address: `${site.origin}/grade#${await writeClassLink(gradedClass)}`,
    files: ['moodle', 'hostile'].map((name) => path.join(handIns, name)),
    checks: [],
    onProgress: () => undefined,
    onLook: look,
  });
  const seconds = (performance.now() - begun) / 1_000;
  await site.close();
  const answers = report.learners.flatMap((learner) => learner.answers).length;
  const lost = surprises(report, generated);
  const what = `${count} hand-ins, 20 of them hostile`;
  return {
    title: 'Classes',
    rows: [
      { what: `${what}: time to grade`, figure: exactly(seconds), unit: 's' },
      {
        what: `${what}: JavaScript heap of the page when it begins`,
        figure: exactly(first / 1e6),
        unit: 'MB',
      },
      { what: `${what}: most heap that was seen, every second`, figure: exactly(most / 1e6), unit: 'MB' },
      {
        what: `${what}: files that do not come to what they must`,
        figure: exactly(lost.length),
        unit: '',
        limit: 0,
      },
    ],
    text: `${answers} answers of ${report.learners.length} learners were judged.`,
    lines: lost,
  };
}
