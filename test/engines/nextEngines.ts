import type { Counts } from './Counts.ts';
import type { EngineRun } from './EngineRun.ts';
import type { EngineTable } from './EngineTable.ts';
import type { Part } from './parts.mjs';

type EngineRow = EngineTable['engines'][number];

const nothing: Counts = { blocks: 0, exercises: 0, answers: 0, programs: 0, results: 0 };

/**
 * The rows of the table after a run of some of its parts. What those parts count starts anew; the rest stays, unless the
 * engine has another version now: what passed in the old one says nothing of it.
 *
 * @param ran the parts whose tests were run, passed or not
 * @param runs what the tests noted that passed
 */
export function nextEngines(
  before: readonly EngineRow[],
  ran: readonly Part[],
  runs: readonly EngineRun[],
): readonly EngineRow[] {
  const names = [...new Set([...before.map(({ name }) => name), ...runs.map(({ engine }) => engine)])];
  return names.sort().map((name) => {
    const own = runs.filter(({ engine }) => engine === name);
    const old = before.find((row) => row.name === name);
    const version = own[0]?.version ?? old?.version ?? '';
    const kept = old?.version === version ? old.passed : nothing;
    const anew = ran.filter(({ engines }) => engines.includes(name)).flatMap(({ counts }) => counts);
    const start = anew.reduce((passed, what) => ({ ...passed, [what]: 0 }), kept);
    return { name, version, passed: own.reduce((passed, run) => sum(passed, run.ran), start) };
  });
}

function sum(a: Counts, b: Partial<Counts>): Counts {
  const names = Object.keys(a) as (keyof Counts)[];
  return names.reduce((total, name) => ({ ...total, [name]: a[name] + (b[name] ?? 0) }), a);
}
