import path from 'node:path';
import { installApart } from '../../tools/installApart.mjs';
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
  return path.join(await installApart(prefix, [`${name}@${version}`], { megabytes }), name);
}
