import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** The text of a page for instructors. */
export function teachPage(name: string): string {
  return readFileSync(path.join(repositoryRoot, 'docs', 'teach', `${name}.mdx`), 'utf8');
}
