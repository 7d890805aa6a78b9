import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkExercises } from '../../../src/cli/exercise/checkExercises.ts';
import { freezeCommand } from '../../../src/cli/exercise/freezeCommand.ts';
import { lockCommand } from '../../../src/cli/exercise/lockCommand.ts';
import { newCommand } from '../../../src/cli/exercise/newCommand.ts';
import { tryCommand } from '../../../src/cli/exercise/tryCommand.ts';
import { TemporarySite } from './support/temporarySite.ts';

const file = 'docs/lessons/slopes/forward-slope.exercise.ts';
const page = 'docs/lessons/slopes/index.mdx';

/** What an author puts in place of what `new` has written. */
const filledIn: readonly (readonly [from: string, to: string])[] = [
  ['Say in one sentence what slope is to return.', 'The forward difference of f at x.'],
  ['// Say where to begin.', '// From x to x + h.'],
  ['  return NaN;\n  //#endregion', '  return (f(x + h) - f(x)) / h;\n  //#endregion'],
  ['Say where to look first.', 'A rise over a run.'],
  ['say what a right answer does', 'exact on a line'],
  ['fn((x) => x * x, 0.5, 0.5),\n        1,', 'fn((x) => 3 * x + 1, 0.5, 0.25),\n        3,'],
  [
    'held: {},',
    `held: {
    'any curve': (fn, t, g) => {
      const s = g.smooth();
      const [x, h] = [g.in(-2, 2), g.logIn(1e-4, 0.1)];
      t.close(fn(s.f, x, h), s.df(x), { bound: s.bound(h, 1) });
      t.calls(s.f, (f) => fn(f, x, h), { at: [x, x + h] });
    },
  },`,
  ],
  [
    "'what-goes-wrong': {",
    `'no-run': { as: (f, x, h) => f(x + h) - f(x), say: 'Divide by h.' },
    'no-rise': {`,
  ],
  ['as: () => NaN,', 'as: (f, x, h) => f(x) / h,'],
  ['Say what to do, in one sentence.', 'Subtract f(x) from f(x + h) first.'],
];

describe('from `new` to a proven exercise', { timeout: 60_000 }, () => {
  const site = new TemporarySite();
  const printed: string[] = [];
  const findings = async (): Promise<readonly string[]> =>
    (await checkExercises(site.siteDir, { id: 'forward-slope', seeds: 50 })).findings.map(({ code }) => code);

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    site.write(page, '# Slopes\n');
    const signature = 'slope(f: (x: number) => number, x: number, h: number): number';
    await newCommand(site.siteDir, 'forward-slope', { lesson: 'slopes', signature });
  });
  afterAll(() => {
    vi.restoreAllMocks();
    site.remove();
  });

  it('the new file is an exercise, which the rules refuse as it is', async () => {
    expect(await findings()).toEqual(expect.arrayContaining(['E01', 'E12', 'E13']));
  });

  it('filled in, placed with the line that `new` printed, and locked, it is proven', async () => {
    let source = readFileSync(path.join(site.siteDir, file), 'utf8');
    for (const [from, to] of filledIn) {
      expect(source).toContain(from);
      source = source.replace(from, to);
    }
    site.write(file, source);
    const line = printed.find((text) => text.startsWith('<Exercise id="forward-slope">')) ?? '';
    site.write(page, `# Slopes\n\n${line}\n`);
    await lockCommand(site.siteDir, 'forward-slope');
    expect(await findings()).toEqual([]);
  });

  it('`try` tells what a learner would be told', async () => {
    const answer = site.write('answer.ts', 'function slope(f, x, h) {\n  return f(x + h) - f(x);\n}\n');
    expect(await tryCommand(site.siteDir, 'forward-slope', answer)).toBe(false);
    expect(printed.at(-1)?.split('\n').slice(0, 3)).toEqual([
      'Divide by h.',
      '(recognised as "no-run")',
      '0 of 1 checks pass, and 0 of 1 held-back checks.',
    ]);
  });

  it('`freeze` makes an answer that was handed in a mistake, which is proven too', async () => {
    const answer = site.write(
      'answer.ts',
      "import { abs } from 'derivative';\nexport function slope(f: (x: number) => number, x: number, h: number) {\n  return abs(f(x + h) - f(x)) / h + 1;\n}\n",
    );
    const options = { name: 'one-too-many', say: 'Leave out the 1, and the sign as it is.' };
    expect(await freezeCommand(site.siteDir, 'forward-slope', answer, options)).toBe(true);
    expect(await findings()).toEqual([]);
    await tryCommand(site.siteDir, 'forward-slope', answer);
    expect(printed.at(-1)).toContain('(recognised as "one-too-many")');
  });

  it('`freeze` refuses a right answer', async () => {
    const answer = site.write('answer.ts', 'function slope(f, x, h) {\n  return (f(x + h) - f(x)) / h;\n}\n');
    expect(await freezeCommand(site.siteDir, 'forward-slope', answer, { name: 'right' })).toBe(false);
  });

  it('`new` refuses an id that there is', async () => {
    expect(await newCommand(site.siteDir, 'forward-slope', {})).toBe(false);
  });
});
