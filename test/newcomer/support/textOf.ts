import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** The text of a file, named from the repository's top. */
export function textOf(file: string): string {
  return readFileSync(path.join(repositoryRoot, file), 'utf8');
}
