import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { findBrowser, findInstalled, findWebKit } from '../../../src/cli/setUp/findBrowser.mjs';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import type { Report } from '../../../src/report/report.ts';

type Machine = Pick<Report['made'], 'date' | 'commit' | 'cores' | 'processor' | 'programs'>;

/** Where and of what a report is made: nothing that tells whose machine it is. */
export async function machine(): Promise<Machine> {
  const [cpu] = os.cpus();
  const others = [
    [await findBrowser('chrome'), '--version'],
    [findInstalled('firefox'), '--version'],
    [findWebKit()?.browser, '--version'],
    [
      'python3',
      '-c',
      'import numpy, sys; print("Python", sys.version.split()[0], "NumPy", numpy.__version__)',
    ],
  ] as const;
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    cores: os.cpus().length,
    processor: cpu?.model ?? 'unknown',
    programs: [`Node ${process.versions.node}`, ...others.flatMap(([file, ...args]) => said(file, args))],
  };
}

/** How many programs wanted to run, on average, in the last minute. */
export function loadNow(): number {
  return os.loadavg()[0] ?? NaN;
}

/** The commit that was checked out, with a word when files were changed since. */
function commit(): string {
  const [hash = 'unknown'] = said('git', ['rev-parse', '--short=10', 'HEAD']);
  const isChanged = said('git', ['status', '--porcelain', '--untracked-files=no']).length > 0;
  return isChanged ? `${hash} with changes` : hash;
}

/** The first line that a program prints; nothing where there is no such program. */
function said(file: string | undefined, args: readonly string[]): readonly string[] {
  if (file === undefined) return [];
  try {
    const printed = execFileSync(file, args, {
      cwd: repositoryRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return printed
      .split('\n', 1)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
