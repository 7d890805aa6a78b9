// @ts-check
import { buildPackage } from './buildPackage.mjs';
import { isInstalled } from './isInstalled.mjs';
import { npmCommand } from './npmCommand.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { run } from './run.mjs';

/**
 * Makes a clone ready: installs what is missing, builds the package. Nothing happens where all is there.
 * This file and what it imports use nothing but Node itself, for they run before the install.
 */
export function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Nudge needs Node 20 or later; this is Node ${process.versions.node}.`);
  if (!isInstalled(repositoryRoot)) {
    console.log('Installing the packages of the lock file …');
    // NODE_ENV=production would leave out the compiler and the tests' tools.
    if (!run(npmCommand('ci', '--include=dev', '--no-progress'))) {
      throw new Error('The install failed; npm says why above. Mend it, then run the same command again.');
    }
  }
  buildPackage();
}
