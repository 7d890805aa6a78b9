// @ts-check
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../../src/cli/setUp/npmCommand.mjs';

/**
 * Installs packages that only one tool needs, too large for every clone, into a folder of their own, unless they are there.
 *
 * @param {string} prefix the folder, with the versions in its name
 * @param {readonly string[]} packages with exact versions: `numeric@1.2.6`
 * @param {{ readonly megabytes: number, readonly flags?: readonly string[] }} options what they take, and what npm is told besides
 * @returns {Promise<string>} the folder `node_modules` that they are in
 * @throws where npm cannot install them, with what npm says first
 */
export async function installApart(prefix, packages, { megabytes, flags = [] }) {
  const folder = path.join(prefix, 'node_modules');
  // npm writes this list when all is in its place.
  if (existsSync(path.join(folder, '.package-lock.json'))) return folder;
  const names = packages.join(' and ');
  // Not on the output, which may be JSON.
  console.error(`Installing ${names} (${String(megabytes)} MB)`);
  mkdirSync(prefix, { recursive: true });
  const [file, ...args] = npmCommand(
    'install',
    '--prefix',
    prefix,
    '--ignore-scripts',
    ...flags,
    ...packages,
  );
  try {
    await promisify(execFile)(file, args, { cwd: prefix });
  } catch (failure) {
    const { stderr } = /** @type {{ readonly stderr?: string }} */ (failure);
    const said = stderr?.split('\n').find((line) => line.startsWith('npm error')) ?? String(failure);
    throw new Error(`${names} could not be installed (${said})`, { cause: failure });
  }
  return folder;
}
