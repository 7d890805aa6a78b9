// @ts-check
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repositoryRoot.mjs';
import { run } from './run.mjs';
import { toolCommand } from './toolCommand.mjs';

const packageFolder = path.join(repositoryRoot, 'src', 'derivative');
const dist = path.join(packageFolder, 'dist');
const entry = path.join(dist, 'index.js');

/**
 * Builds `dist` of the package `derivative`, which plain Node needs (the site and the tests read its source),
 * unless it is as new as the source. A type error does not stop it: the emitted JavaScript runs all the same,
 * and whoever is mending the error needs the install to succeed. `npm test` is what fails on it.
 */
export function buildPackage() {
  if (isFresh()) return;
  console.log('Building the package derivative …');
  rmSync(dist, { recursive: true, force: true }); // or modules that were renamed would stay behind
  const clean = run(toolCommand('tsc', '-p', path.join(packageFolder, 'tsconfig.build.json')));
  if (!existsSync(entry))
    throw new Error('The package derivative could not be built; the compiler says why above.');
  if (!clean) console.warn('The package derivative was built in spite of the type errors above.');
}

function isFresh() {
  if (!existsSync(entry)) return false;
  const sources = readdirSync(path.join(packageFolder, 'src'), { recursive: true, encoding: 'utf8' });
  const builtAt = statSync(entry).mtimeMs;
  // Folders count too: deleting a file changes nothing else.
  return [
    'package.json',
    'tsconfig.build.json',
    'src',
    ...sources.map((name) => path.join('src', name)),
  ].every((name) => statSync(path.join(packageFolder, name)).mtimeMs <= builtAt);
}
