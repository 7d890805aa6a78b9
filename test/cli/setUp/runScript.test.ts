import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

// As `process.cwd()` says it.
const elsewhere = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'nudge-sheet-')));

afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

test.each([
  ['no npm is there', undefined],
  // A script of npm's may go elsewhere before it calls the command.
  ['npm was called somewhere else', repositoryRoot],
])('a command that is called elsewhere looks for its files there: %s', (_, caller) => {
  const program = path.join(repositoryRoot, 'src', 'cli', 'exercise.mjs');
  const { status, stderr } = spawnSync(process.execPath, [program, 'try', 'best-delta', 'answer.txt'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: caller },
  });
  expect(stderr).toContain(path.join(elsewhere, 'answer.txt'));
  expect(status).toBe(1);
});
