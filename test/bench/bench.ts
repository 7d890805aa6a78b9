import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import type { Report } from '../../src/report/report.ts';
import { madeSection, type Part } from './madeSection.ts';
import { loadNow, machine } from './report/machine.ts';
import { sectionText } from './report/reportText.ts';
import type { Section } from './report/row.ts';
import { savedReport, type MadeSection } from './report/savedReport.ts';
import { verdictText } from './report/verdictText.ts';
import { accuracy } from './sections/accuracy.ts';
import { bytes } from './sections/bytes.ts';
import { cage } from './sections/cage.ts';
import { classes } from './sections/classes.ts';
import { editToResult } from './sections/editToResult.ts';
import { firstResult } from './sections/firstResult.ts';
import { functions } from './sections/functions.ts';
import { everyPage } from './sections/everyPage.ts';
import { hosting } from './sections/hosting.ts';
import { lessons } from './sections/lessons.ts';
import { lighthouse } from './sections/lighthouse.ts';
import { memory } from './sections/memory.ts';
import type { BenchOptions } from './sections/options.ts';
import { peers } from './sections/peers.ts';
import { scale } from './sections/scale.ts';
import { sizes } from './sections/sizes.ts';
import { speed } from './sections/speed.ts';
import { table } from './sections/table.ts';
import { usage } from './usage.ts';

const sections: Readonly<Record<string, (options: BenchOptions) => Section | Promise<Section>>> = {
  accuracy,
  sizes,
  memory,
  speed,
  peers,
  functions,
  table,
  cage,
  classes,
  firstResult,
  editToResult,
  bytes,
  lighthouse,
  lessons,
  everyPage,
  scale,
  hosting,
};

/** What takes long even when it is done once. */
const notQuick: readonly string[] = [
  'classes',
  'editToResult',
  'lighthouse',
  'everyPage',
  'scale',
  'hosting',
];

/** What the page /reference/performance shows. */
const keptFile = path.join(repositoryRoot, 'docs', 'reference', 'performance.json');

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** `npm run bench`: prints one report. */
async function bench(): Promise<void> {
  const { help, json, quick, only, page } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      page: { type: 'boolean', default: false },
    },
  }).values;
  if (help) {
    console.log(usage(Object.keys(sections), notQuick));
    return;
  }
  if (page && only !== undefined) throw new Error('--page keeps a whole report: leave out --only');
  const isLeftOut = (name: string): boolean => quick && only === undefined && notQuick.includes(name);
  const names = (only?.split(',') ?? Object.keys(sections)).filter((name) => !isLeftOut(name));
  const parts = names.map(partNamed);
  const begun = performance.now();
  const made = { ...(await machine()), isQuick: quick };
  const report: MadeSection[] = [];
  const soFar = (): Report =>
    savedReport({ ...made, seconds: Math.round((performance.now() - begun) / 1000) }, report);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-bench-'));
  const options = { rounds: quick ? 2 : 7, seconds: quick ? 0.2 : 0.35, isQuick: quick, folder };
  try {
    for (const [i, part] of parts.entries()) {
      console.error(
        `[${String(i + 1)} of ${String(parts.length)}] ${part.name}, load ${loadNow().toFixed(1)}`,
      );
      const section = await madeSection(part, options);
      report.push(section);
      if (!json) console.log(`${sectionText(section)}\n`);
      // Whatever happens next, what has taken minutes is not lost.
      if (page) await keep(soFar());
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const whole = soFar();
  console.log(json ? JSON.stringify(whole, null, 2) : verdictText(whole));
  if (quick && only === undefined)
    console.error(`Left out by --quick: ${notQuick.join(', ')}; n = 10,000; browsers but Chromium`);
  if (page) console.error(`Kept in ${path.relative(repositoryRoot, keptFile)}`);
  // A part that was given up may still hold a browser. What was said before must have reached a pipe.
  process.stdout.write('', () => process.exit());
}

function partNamed(name: string): Part {
  const make = sections[name];
  if (make) return { name, make };
  throw new Error(`There is no part "${name}"; the parts are ${Object.keys(sections).join(', ')}.`);
}

async function keep(report: Report): Promise<void> {
  const text = JSON.stringify(report);
  writeFileSync(keptFile, await format(text, { ...(await resolveConfig(keptFile)), filepath: keptFile }));
}
