// @ts-check
import path from 'node:path';
import { installApart } from '../tools/installApart.mjs';
import { cacheFolder } from './cacheFolder.mjs';

// The last one that runs on Node 20.
const version = '9.6.1';
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);

/**
 * Installs Stryker into a folder of its own, unless it is there: nobody needs it to build or to test the site.
 *
 * @returns {Promise<string>} the folder of its packages
 * @throws where npm cannot install it, with what npm says first
 */
export async function fetchedStryker() {
  const folder = await installApart(path.join(cacheFolder, `stryker-${version}`), packages, {
    megabytes: 64,
    // Without it npm would install a second vitest there; the runner finds that of the repository.
    flags: ['--legacy-peer-deps'],
  });
  return path.join(folder, '@stryker-mutator');
}
