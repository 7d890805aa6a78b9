import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../../../src/cli/setUp/npmCommand.mjs';
import { cacheFolder } from './cacheFolder.ts';

/** Packages that only the bench needs, too large for every clone: exact versions, and the MB they take. */
export const fetchedPackages = {
  pyodide: { version: '314.0.7', megabytes: 14 },
  // The last one that runs on Node 20.
  lighthouse: { version: '12.8.2', megabytes: 185 },
  // Its last one, of 2012.
  numeric: { version: '1.2.6', megabytes: 1 },
} as const;

/**
 * Installs a package into a folder of its own, unless it is there.
 *
 * @returns the package's folder
 * @throws where npm cannot install it, with what npm says first
 */
export async function fetchedPackage(name: keyof typeof fetchedPackages): Promise<string> {
  const { version, megabytes } = fetchedPackages[name];
  const prefix = path.join(cacheFolder, `${name}-${version}`);
  const folder = path.join(prefix, 'node_modules', name);
  // npm writes this list when all is in its place.
  if (existsSync(path.join(prefix, 'node_modules', '.package-lock.json'))) return folder;
  // Not on the output, which may be JSON.
  console.error(`Installing ${name} ${version} for the bench (${String(megabytes)} MB)`);
  mkdirSync(prefix, { recursive: true });
  const [file, ...args] = npmCommand('install', '--prefix', prefix, '--ignore-scripts', `${name}@${version}`);
  try {
    await promisify(execFile)(file, args, { cwd: prefix });
  } catch (failure) {
    const { stderr } = failure as { readonly stderr?: string };
    const said = stderr?.split('\n').find((line) => line.startsWith('npm error')) ?? String(failure);
    throw new Error(`${name} ${version} could not be installed (${said})`, { cause: failure });
  }
  return folder;
}
