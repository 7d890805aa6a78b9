// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';

/** Commands that are not named after their package. */
const packageOf = new Map([
  ['docusaurus', '@docusaurus/core'],
  ['tsc', 'typescript'],
]);

/**
 * The script behind an installed command, to be run by this Node: the same on every system, where
 * `node_modules/.bin` holds shell scripts on one and `.cmd` files on another.
 *
 * @param {string} command such as `tsc`
 * @returns {string} absolute path
 */
export function toolPath(command) {
  const folder = path.join(repositoryRoot, 'node_modules', packageOf.get(command) ?? command);
  const { bin } = /** @type {{ bin?: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  );
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`No package installed here brings the command "${command}".`);
  return path.join(folder, script);
}
