import { afterAll, expect, test, vi } from 'vitest';
import { lockCommand } from '../../../src/cli/exercise/lockCommand.ts';
import { cube } from './support/cube.ts';
import { TemporarySite } from './support/temporarySite.ts';

const site = new TemporarySite();

afterAll(() => {
  vi.restoreAllMocks();
  site.remove();
});

/** What `lock` prints for the exercise with this text. */
async function printed(exercise: string): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  log.mockClear();
  site.write('docs/lessons/powers/cube.exercise.ts', exercise);
  await lockCommand(site.siteDir, 'cube');
  return log.mock.calls.join('\n');
}

test('a revision that was locked with other checks is not replaced in silence', async () => {
  const locked = /^docs\/lessons\/exercises\.lock\.json: cube, revision 1, is [0-9a-f]{16}$/;
  expect(await printed(cube)).toMatch(locked);
  expect(await printed(cube)).toMatch(locked);
  const changed = cube.replace('t.close(fn(3), 27', 't.close(fn(4), 64');
  expect(await printed(changed)).toContain(
    'Revision 1 was locked with other checks. If learners have met it, raise rev to 2, say what changed',
  );
  expect(await printed(changed.replace('rev: 1', 'rev: 2'))).not.toContain('was locked');
});
