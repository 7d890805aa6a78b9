import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { newCommand } from '../../../src/cli/exercise/newCommand.ts';
import { TemporarySite } from './support/temporarySite.ts';

const site = new TemporarySite();
const log = vi.spyOn(console, 'log').mockReturnValue();

beforeEach(() => {
  log.mockClear();
  for (const page of ['index.mdx', 'powers/index.mdx', 'roots/index.mdx'])
    site.write(`docs/lessons/${page}`, '# A\n');
});
afterAll(() => {
  vi.restoreAllMocks();
  site.remove();
});

const write = (lesson: string): Promise<boolean> =>
  newCommand(site.siteDir, 'fourth-power', { lesson, signature: 'fourth(x: number): number' });

// All lessons are listed on a page that lies where an empty name and a dot lead.
test.each(['', '.', './powers', 'powers/.', '..', '../lessons', 'gone'])(
  'a new exercise is written into no lesson %j',
  async (lesson) => {
    expect(await write(lesson)).toBe(false);
    expect(log.mock.calls).toEqual([[`There is no lesson "${lesson}"; there are powers, roots.`]]);
  },
);

test('a new exercise is written into a lesson that there is', async () => {
  expect(await write('powers')).toBe(true);
  expect(existsSync(path.join(site.siteDir, 'docs/lessons/powers/fourth-power.exercise.ts'))).toBe(true);
});
