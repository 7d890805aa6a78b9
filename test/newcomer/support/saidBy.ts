import { spawnSync } from 'node:child_process';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** What a script of this repository prints, and how it ends. Nobody answers what it may ask. */
export function saidBy(...words: readonly string[]): {
  readonly status: number | null;
  readonly text: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    input: '',
  });
  return { status, text: stdout + stderr };
}
