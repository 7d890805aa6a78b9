import { execFileSync } from 'node:child_process';
import { defaultBudgets } from '../../../src/engine/protocol.ts';
import { exactly, type Section } from '../report/row.ts';
import { bundleCase } from '../timing/bundleCase.ts';
import type { BenchOptions } from './options.ts';

/** kind 1, array 2, index 4, value 8, line 4: a row of the trace's columns. */
const bytesAnEvent = 19;

/** What a trace takes, and what it can take at most. */
export async function memory({ folder }: BenchOptions): Promise<Section> {
  const file = await bundleCase({ name: 'traceMemory' }, folder);
  const measured = (n: number): Measured =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', file, String(n)], { encoding: 'utf8' }),
    ) as Measured;
  const within = measured(5000);
  const beyond = measured(110_000);
  // Columns grow by doubling, so at most half of them is empty.
  const mostBytes = 2 * bytesAnEvent * defaultBudgets.events + 8 * defaultBudgets.elements;
  return {
    title: 'Memory of a trace',
    rows: [
      {
        what: `gradient of 5,000 elements, ${String(within.events)} events, for each event`,
        figure: exactly(within.bytes / within.events),
        unit: 'B',
      },
      {
        what: `gradient of 110,000 elements, ${String(beyond.events)} events kept, ${String(beyond.dropped)} counted`,
        figure: exactly(beyond.bytes / 1000),
        unit: 'kB',
        limit: mostBytes / 1000,
      },
    ],
    text: `The limit follows from the budgets: ${String(defaultBudgets.events)} events of ${String(bytesAnEvent)} B, in columns that may be half empty, and ${String(defaultBudgets.elements)} elements of 8 B.`,
  };
}

interface Measured {
  readonly events: number;
  readonly dropped: number;
  readonly bytes: number;
}
