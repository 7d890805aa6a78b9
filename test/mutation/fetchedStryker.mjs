// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { npmCommand } from '../../src/cli/setUp/npmCommand.mjs';
import { cacheFolder } from './cacheFolder.mjs';

// The last one that runs on Node 20.
const version = '9.6.1';
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);
const megabytes = 64;

/**
 * Installs Stryker into a folder of its own, unless it is there: nobody needs it to build or to test the site.
 *
 * @returns {string} the folder of its packages
 * @throws where npm cannot install it, with what npm says first
 */
export function fetchedStryker() {
  const prefix = path.join(cacheFolder, `stryker-${version}`);
  const folder = path.join(prefix, 'node_modules', '@stryker-mutator');
  // npm writes this list when all is in its place.
  if (existsSync(path.join(prefix, 'node_modules', '.package-lock.json'))) return folder;
  console.error(`Installing ${packages.join(' and ')} (${String(megabytes)} MB)`);
  mkdirSync(prefix, { recursive: true });
  const [file, ...args] = npmCommand(
    'install',
    '--prefix',
    prefix,
    '--ignore-scripts',
    // Without it npm would install a second vitest there; the runner finds that of the repository.
    '--legacy-peer-deps',
    ...packages,
  );
  const { status, stderr } = spawnSync(file, args, { cwd: prefix, encoding: 'utf8' });
  if (status === 0) return folder;
  const said = stderr.split('\n').find((line) => line.startsWith('npm error'));
  throw new Error(`Stryker could not be installed (${said ?? 'npm does not say why'})`);
}
