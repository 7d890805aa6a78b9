// @ts-check
import { buildPackage } from './buildPackage.mjs';
import { isInstalled } from './isInstalled.mjs';
import { isSupportedNode } from './isSupportedNode.mjs';
import { npmCommand } from './npmCommand.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';
import { run } from './run.mjs';

/**
 * Makes a clone ready: installs what is missing, builds the package. Nothing happens where all is there.
 * This file and what it imports use nothing but Node itself, for they run before the install.
 */
export function setUp() {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) < 20) throw new Error(`Nudge needs Node 20 or later; this is Node ${node}.`);
  if (!isSupportedNode(node)) {
    console.warn(
      `Nudge is made for Node 20.19, 22.13 or 24, and later ones of each. This is Node ${node}: the site may ` +
        'start, but some checks will not.',
    );
  }
  if (!isInstalled(repositoryRoot)) {
    console.log('Installing the packages of the lock file …');
    // NODE_ENV=production would leave out the compiler and the tests' tools.
    if (!run(npmCommand('ci', '--include=dev', '--no-progress'))) {
      throw new Error('The install failed; npm says why above. Mend it, then run the same command again.');
    }
  }
  buildPackage();
}
