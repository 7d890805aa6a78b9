// @ts-check
import path from 'node:path';
import { rooms } from './rooms.mjs';

/**
 * The sentence that says why a file may not import something, or `undefined` where it may.
 *
 * @param {string} file path from the repository's top, such as `src/view/TraceTable.tsx`
 * @param {string} specifier what it imports, as written
 * @returns {string | undefined}
 */
export function whyNotImport(file, specifier) {
  const from = roomOf(file);
  const to = roomOf(targetOf(file, specifier));
  if (from === undefined) return undefined;
  if (from === 'derivative' && to !== 'derivative') {
    return `"${specifier}": the package derivative imports nothing but its own files.`;
  }
  if (to === undefined || to === from) return undefined;
  const allowed = rooms[from]?.imports;
  if (allowed === undefined) return `The folder src/${from} is missing from the table in .config/rooms.mjs.`;
  if (!allowed.includes(to)) {
    return `"${specifier}": ${from} may import ${listed(allowed)}, not ${to} (.config/rooms.mjs).`;
  }
  if (to === 'derivative' && specifier !== 'derivative') {
    return `"${specifier}": import the package by its name, 'derivative'; the rest of it is private.`;
  }
  return undefined;
}

/**
 * The folder of `src` a path lies in; files directly in `src` have none.
 *
 * @param {string | undefined} file
 */
function roomOf(file) {
  const [top, room, ...rest] = file?.split('/') ?? [];
  return top === 'src' && rest.length > 0 ? room : undefined;
}

/**
 * Where an import leads, from the repository's top; `undefined` for a package of others.
 *
 * @param {string} file
 * @param {string} specifier
 */
function targetOf(file, specifier) {
  if (specifier === 'derivative' || specifier.startsWith('derivative/')) return `src/${specifier}/`;
  if (specifier.startsWith('@site/')) return path.posix.normalize(specifier.slice('@site/'.length));
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return undefined;
}

/** @param {readonly string[]} names */
function listed(names) {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
