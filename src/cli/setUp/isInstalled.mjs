// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ readonly version?: string, readonly link?: boolean, readonly optional?: boolean, readonly devOptional?: boolean }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages
 */

/**
 * Whether `node_modules` holds what the lock file asks for. npm keeps its own list of what it installed;
 * comparing the two by content, not by date, spares a reinstall after `git checkout` touched the lock file.
 *
 * @param {string} root folder that holds `package-lock.json`
 * @returns {boolean}
 */
export function isInstalled(root) {
  const installedList = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  return satisfies(readPackages(installedList), readPackages(path.join(root, 'package-lock.json')));
}

/**
 * @param {LockedPackages} installed
 * @param {LockedPackages} locked
 */
function satisfies(installed, locked) {
  return Object.entries(locked).every(([place, wanted]) => {
    if (place === '') return true; // the repository itself
    const found = installed[place];
    // Native parts for other systems are in the lock file, and rightly not on this machine.
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.link === wanted.link;
  });
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function readPackages(file) {
  const lock = /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages;
}
