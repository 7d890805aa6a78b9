import { afterAll, expect, test } from 'vitest';
import { lockPath, readLock } from '../../../src/cli/exercise/lockFile.ts';
import { TemporarySite } from './support/temporarySite.ts';

const site = new TemporarySite();

afterAll(() => {
  site.remove();
});

test.each([
  ['has a conflict', '{\n<<<<<<< HEAD\n  "cube": { "1": "a" }\n=======\n', 'JSON'],
  ['is no list', '{ "cube": 1 }', 'Expected Object'],
])('a lock file that %s is told with its name and how to mend it', (_, text, reason) => {
  site.write(lockPath, text);
  const said = new RegExp(
    `^docs/lessons/exercises\\.lock\\.json: .*${reason}.*\\. Where two branches met, keep the lines of both, then run npm run exercise -- check$`,
    's',
  );
  expect(() => readLock(site.siteDir)).toThrow(said);
});
