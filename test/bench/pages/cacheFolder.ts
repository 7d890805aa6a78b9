import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** Where the bench keeps what it installed and built for its peers; it goes with `node_modules`. */
export const cacheFolder = path.join(repositoryRoot, 'node_modules', '.cache', 'bench');
