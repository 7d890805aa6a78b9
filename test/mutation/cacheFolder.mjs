// @ts-check
import path from 'node:path';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';

/** Where Stryker and what it found are kept; it goes with `node_modules`. */
export const cacheFolder = path.join(repositoryRoot, 'node_modules', '.cache', 'mutation');
