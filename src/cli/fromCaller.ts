import path from 'node:path';
import { repositoryRoot } from './setUp/repositoryRoot.mjs';

/** The file that somebody names on the command line: npm goes to the repository's top before it runs anything. */
export function fromCaller(file: string): string {
  const isAtTop = path.relative(repositoryRoot, process.cwd()) === '';
  const folder = isAtTop ? process.env.INIT_CWD : undefined;
  return path.resolve(folder ?? '', file);
}
