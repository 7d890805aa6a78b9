// @ts-check
import { spawnSync } from 'node:child_process';
import { repositoryRoot } from './repositoryRoot.mjs';

/**
 * Runs a command at the repository's top, its output going straight to ours.
 *
 * @param {import('./npmCommand.mjs').Command} command
 * @param {{ readonly asks?: boolean }} [options] whether it may ask whoever sits at the terminal
 * @returns {boolean} whether it ended well
 */
export function run([file, ...args], { asks = false } = {}) {
  const { error, status } = spawnSync(file, args, {
    cwd: repositoryRoot,
    stdio: [asks ? 'inherit' : 'ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(`Could not run ${file}: ${error.message}`);
  return status === 0;
}
