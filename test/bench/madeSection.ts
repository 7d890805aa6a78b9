import { loadNow } from './report/machine.ts';
import type { Section } from './report/row.ts';
import type { MadeSection } from './report/savedReport.ts';
import type { BenchOptions } from './sections/options.ts';

/** What makes a part of the report, by the name that `--only` calls it by. */
export interface Part {
  readonly name: string;
  readonly make: (options: BenchOptions) => Section | Promise<Section>;
}

/** Longer than any part takes; after it a part is given up, and ends before the next of its steps. */
const patience = 20 * 60;

/** Makes a part of the report. One that fails becomes a row that says why: the others are not lost. */
export async function madeSection(
  { name, make }: Part,
  options: Omit<BenchOptions, 'say' | 'givenUp'>,
): Promise<MadeSection> {
  const begun = performance.now();
  const seconds = (): number => Math.round((performance.now() - begun) / 100) / 10;
  const say = (what: string): void => {
    console.error(`  ${name}, ${seconds().toFixed(0)} s: ${what}`);
  };
  const beat = setInterval(say, 30_000, 'not done yet');
  let late: NodeJS.Timeout | undefined;
  const giving = new AbortController();
  try {
    const tooLate = new Promise<never>((_, reject) => {
      late = setTimeout(reject, 1000 * patience, new Error(`no end after ${String(patience)} s`));
    });
    const section = await Promise.race([make({ ...options, say, givenUp: giving.signal }), tooLate]);
    return { name, ...section, seconds: seconds(), load: loadNow() };
  } catch (failure) {
    giving.abort();
    say(String(failure));
    const [missing = ''] = String(failure).split('\n');
    return { name, title: name, rows: [{ what: 'all of it', missing }], seconds: seconds(), load: loadNow() };
  } finally {
    clearInterval(beat);
    clearTimeout(late);
  }
}
