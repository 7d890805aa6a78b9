import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** The picture that the package's README shows. */
export const pictureFile = path.join(repositoryRoot, 'src', 'derivative', 'error.svg');
