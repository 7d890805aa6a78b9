import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import spotTheForward from '../../docs/lessons/scalar-derivative/spot-the-forward.exercise.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { judgeNumber } from '../../src/exercise/judge/judgeNumber.ts';

const page = readFileSync(path.join(repositoryRoot, 'docs/lessons/scalar-derivative/index.mdx'), 'utf8');
const [, statement = ''] = /<Exercise id="spot-the-forward">([\s\S]*?)<\/Exercise>/.exec(page) ?? [];

/** What each row of the table in the statement shows, at these δ. */
const deltas = [0.1, 0.01];
const rows = [...statement.matchAll(/^\| \d +\|(.*)\|$/gm)].map(([, cells = '']) =>
  cells.split('|').map((cell) => Number(cell.trim().replace('−', '-'))),
);

/** Programs 1 to 5, multiplied out by hand for 1/x at 1, with d for δ. */
const programs: readonly (readonly [name: string, slope: (d: number) => number])[] = [
  ['the backward difference', (d) => -1 / (1 - d)],
  ['the central difference with δ/2', (d) => -1 / (1 - d ** 2 / 4)],
  ['the forward difference', (d) => -1 / (1 + d)],
  ['the central difference, not divided by 2', (d) => -2 / (1 - d ** 2)],
  ['the central difference', (d) => -1 / (1 - d ** 2)],
];

describe('the table of slopes of 1/x', () => {
  it('has a row for each program and a column for each δ', () => {
    expect(statement).toContain(`| Program | ${deltas.map((delta) => `δ = ${String(delta)}`).join(' | ')} |`);
    expect(rows).toHaveLength(programs.length);
  });

  it.each(programs.map(([name, slope], i) => ({ number: i + 1, name, slope })))(
    'shows $name in row $number, which is told right only if it is the forward one',
    ({ number, name, slope }) => {
      expect(rows[number - 1]?.map((shown) => shown.toFixed(4))).toEqual(
        deltas.map((delta) => slope(delta).toFixed(4)),
      );
      const { type } = judgeNumber(spotTheForward, String(number));
      expect(type).toBe(name === 'the forward difference' ? 'passed' : 'failed');
    },
  );
});
