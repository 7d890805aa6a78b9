import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { watched } from '../../../src/cli/exercise/watched.ts';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { toolPath } from '../../../src/cli/setUp/toolPath.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-watched-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what ends in time is as it would be alone', async () => {
  const begun: string[] = [];
  const run = (begin: (answer: string) => void): number => {
    begin('the solution');
    begun.push('the solution');
    return 3;
  };
  expect(await watched('a.exercise.ts', 60_000, run)).toBe(3);
  expect(begun).toEqual(['the solution']);
});

test('what throws is no matter of the watch', async () => {
  const failing = watched('a.exercise.ts', 60_000, () => {
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow('no');
});

test('an answer that does not end is named, and ends the process that waits for it', () => {
  const program = path.join(folder, 'program.mts');
  const module = path.join(repositoryRoot, 'src', 'cli', 'exercise', 'watched.ts');
  writeFileSync(
    program,
    `import { watched } from ${JSON.stringify(module)};
await watched('a.exercise.ts', 200, (begin) => {
  begin('the solution');
  begin('mistake "slip"');
  for (;;);
});
`,
  );
  const { status, stderr } = spawnSync(process.execPath, [toolPath('tsx'), program], {
    encoding: 'utf8',
    timeout: 25_000,
  });
  expect(stderr).toBe(
    'a.exercise.ts: mistake "slip" does not end. It had 0.2 s: look for a loop without end in it, or in a check.\n',
  );
  expect(status).not.toBe(0);
});
