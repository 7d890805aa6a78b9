import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { checkExercises } from '../../../src/cli/exercise/checkExercises.ts';
import { freezeCommand } from '../../../src/cli/exercise/freezeCommand.ts';
import { cube, cubePage } from './support/cube.ts';
import { TemporarySite } from './support/temporarySite.ts';

const site = new TemporarySite();
const log = vi.spyOn(console, 'log').mockReturnValue();

afterAll(() => {
  vi.restoreAllMocks();
  site.remove();
});

/** Freezes an answer of an exercise with this text. */
async function frozen(exercise: string, code: string): Promise<readonly [isWell: boolean, file: string]> {
  site.write('docs/lessons/powers/index.mdx', cubePage);
  const file = site.write('docs/lessons/powers/cube.exercise.ts', exercise);
  const answer = site.write('answer.ts', code);
  log.mockClear();
  const isWell = await freezeCommand(site.siteDir, 'cube', answer, { name: 'wrong', say: 'Mend it.' });
  return [isWell, readFileSync(file, 'utf8')];
}

test('an answer that cannot stand in the exercise leaves that as it is', async () => {
  const [isWell, file] = await frozen(cube, 'await 0;\nfunction cube(x) { return 5 * x; }\n');
  expect([isWell, file]).toEqual([false, cube]);
  expect(log.mock.calls.join('\n')).toMatch(
    /^With this answer the exercise could not be loaded; nothing is written\.\n.*cube\.exercise\.ts:\d+:\d+ {2}E00 /,
  );
});

test('an answer may import what the exercise has under the same name', async () => {
  const code = `import { sum, array, type NDArray as A, NDArray } from 'derivative';
export function cube(x: number): number {
  const both: A = array([x, 4 * x]);
  return both instanceof NDArray ? sum(both) : NaN;
}
`;
  const source = `import { type NDArray } from 'derivative';
${cube}
function sum(list: readonly number[]): number {
  return list.length;
}
export const two = (given: NDArray): number => sum([given.size, 1]);
`;
  expect((await frozen(source, code))[0]).toBe(true);
  const { findings } = await checkExercises(site.siteDir, { seeds: 5 });
  expect(findings.map(({ code }) => code)).toEqual(['E13']);
});
