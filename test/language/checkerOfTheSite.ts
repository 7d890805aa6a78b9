import path from 'node:path';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { openChecker, type Checker } from '../../src/language/checker.ts';
import { declarationFiles } from '../../src/plugins/types/declarationFiles.ts';

/** The checker as the page opens it: with the very files that the build writes. */
export function checkerOfTheSite(): Checker {
  return openChecker(declarationFiles(path.join(repositoryRoot, 'src', 'derivative', 'src')));
}
