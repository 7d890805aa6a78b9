import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import spotTheForward from '../../docs/lessons/scalar-derivative/spot-the-forward.exercise.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { judgeNumber } from '../../src/exercise/judge/judgeNumber.ts';

const page = readFileSync(path.join(repositoryRoot, 'docs/lessons/scalar-derivative/index.mdx'), 'utf8');
const statement = /<Exercise id="spot-the-forward">([\s\S]*?)<\/Exercise>/.exec(page)?.[1] ?? '';

/** δ and the slopes of each row of the table in the statement. */
const rows = [...statement.matchAll(/^\| (0\.\d+) +\|(.*)\|$/gm)].map(([, delta = '', cells = '']) => ({
  delta: Number(delta),
  slopes: cells.split('|').map((cell) => Number(cell.trim().replace('−', '-'))),
}));

/** Columns 1 to 5, multiplied out by hand for 1/x at 1, with d for δ. */
const columns: readonly (readonly [name: string, slope: (d: number) => number])[] = [
  ['the backward difference', (d) => -1 / (1 - d)],
  ['the central difference with δ/2', (d) => -1 / (1 - d ** 2 / 4)],
  ['the forward difference', (d) => -1 / (1 + d)],
  ['the central difference, not divided by 2', (d) => -2 / (1 - d ** 2)],
  ['the central difference', (d) => -1 / (1 - d ** 2)],
];

describe('the table of slopes of 1/x', () => {
  it('has two rows', () => {
    expect(rows.map(({ delta }) => delta)).toEqual([0.1, 0.01]);
  });

  it.each(columns.map(([name, slope], i) => ({ column: i + 1, name, slope })))(
    'shows $name in column $column, which is told right only if it is the forward one',
    ({ column, name, slope }) => {
      for (const { delta, slopes } of rows)
        expect(slopes[column - 1]?.toFixed(4)).toBe(slope(delta).toFixed(4));
      const { type } = judgeNumber(spotTheForward, String(column));
      expect(type).toBe(name === 'the forward difference' ? 'passed' : 'failed');
    },
  );
});
