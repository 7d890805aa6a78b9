import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';

const clone = mkdtempSync(path.join(os.tmpdir(), 'nudge-clone-'));

afterAll(() => {
  rmSync(clone, { recursive: true });
});

test('npm run build installs what a bare clone lacks, and says without a stack that it could not', () => {
  for (const part of ['package-lock.json', 'src/cli/docusaurus.mjs', 'src/cli/setUp'])
    cpSync(path.join(repositoryRoot, part), path.join(clone, part), { recursive: true });
  const npm = path.join(clone, 'npm-cli.js');
  writeFileSync(npm, "console.log('npm', ...process.argv.slice(2));\nprocess.exit(1);\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/docusaurus.mjs', 'build'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
  expect(stdout).toContain('npm ci --include=dev');
  expect(stderr).toContain('The install failed; ');
  expect(stderr).not.toMatch(/^ +at /m);
  expect(status).toBe(1);
});
