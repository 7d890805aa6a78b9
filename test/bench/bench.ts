import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sectionText } from './report/reportText.ts';
import { isMet, type Section } from './report/row.ts';
import { accuracy } from './sections/accuracy.ts';
import { bytes } from './sections/bytes.ts';
import { cage } from './sections/cage.ts';
import { classes } from './sections/classes.ts';
import { editToResult } from './sections/editToResult.ts';
import { firstResult } from './sections/firstResult.ts';
import { functions } from './sections/functions.ts';
import { everyPage } from './sections/everyPage.ts';
import { lessons } from './sections/lessons.ts';
import { lighthouse } from './sections/lighthouse.ts';
import { memory } from './sections/memory.ts';
import type { BenchOptions } from './sections/options.ts';
import { peers } from './sections/peers.ts';
import { sizes } from './sections/sizes.ts';
import { speed } from './sections/speed.ts';
import { table } from './sections/table.ts';

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
};

/** What takes a minute even when it is done once. */
const notQuick: readonly string[] = ['lighthouse', 'everyPage'];

void bench();

/**
 * `npm run bench`: prints one report.
 *
 * `--json` prints it as JSON; `--quick` measures less often and leaves out what takes long in any case;
 * `--only speed,sizes` makes some parts.
 */
async function bench(): Promise<void> {
  const { json, quick, only } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  }).values;
  const names =
    only?.split(',') ?? Object.keys(sections).filter((name) => !quick || !notQuick.includes(name));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-bench-'));
  const options = { rounds: quick ? 3 : 9, seconds: quick ? 0.2 : 0.5, isQuick: quick, folder };
  const report: Section[] = [];
  try {
    if (!json) console.log(`${machine()}\n`);
    for (const name of names) {
      const section = sections[name];
      if (!section)
        throw new Error(`There is no part "${name}"; the parts are ${Object.keys(sections).join(', ')}.`);
      const made = await section(options);
      // Other programs of the machine slow down what is timed, and not everything alike.
      report.push({ ...made, title: `${made.title} (load ${loadNow()})` });
      if (!json) console.log(`${report.slice(-1).map(sectionText).join('')}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    json
      ? JSON.stringify({ machine: machine(), report: report.map(withVerdicts) }, null, 2)
      : verdict(report),
  );
}

function machine(): string {
  const [cpu] = os.cpus();
  return `Node ${process.versions.node}, ${String(os.cpus().length)} × ${cpu?.model ?? 'unknown'}, load ${loadNow()}`;
}

/** How many programs wanted to run, on average, in the last minute, 5 minutes and 15 minutes. */
function loadNow(): string {
  return os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}

function withVerdicts(section: Section): object {
  return { ...section, rows: section.rows.map((row) => ({ ...row, met: isMet(row) })) };
}

function verdict(report: readonly Section[]): string {
  const limited = report.flatMap(({ rows }) => rows).filter((row) => isMet(row) !== undefined);
  const missed = limited.filter((row) => isMet(row) === false);
  return `${machine()}\n${String(limited.length)} limits, ${String(missed.length)} not met${missed.map(({ what }) => `\n  ${what}`).join('')}`;
}
