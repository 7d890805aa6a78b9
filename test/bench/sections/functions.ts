import type { Section } from '../report/row.ts';
import { ratioOf, spreadOf } from '../report/spreadOf.ts';
import { bundleCase } from '../timing/bundleCase.ts';
import { timeInRounds } from '../timing/rounds.ts';
import type { BenchOptions } from './options.ts';

const pairs = [
  ['exp', 'Math.exp'],
  ['sin', 'Math.sin'],
  ['power', 'Math.pow'],
] as const;

/** What it costs that the digits are the same in every engine: the time of one call. */
export async function functions(options: BenchOptions): Promise<Section> {
  const file = await bundleCase({ name: 'elementary' }, options.folder);
  const n = 1000;
  const cases = pairs.flat().map((name) => ({ name, command: [process.execPath, file, name] as const, n }));
  const times = await timeInRounds(cases, options);
  const ofOneCall = (name: string): readonly number[] =>
    (times.get(name) ?? []).map((time) => (1000 * time) / n);
  return {
    title: 'Functions with the same digits everywhere, a call',
    rows: pairs.map(([ours, theirs]) => ({
      what: `${ours} at numbers from 0 to 10`,
      figure: spreadOf(ofOneCall(ours)),
      unit: 'ns',
      ratio: { to: theirs, ...ratioOf(ofOneCall(ours), ofOneCall(theirs)) },
    })),
  };
}
