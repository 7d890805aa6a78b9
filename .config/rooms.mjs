// @ts-check
import path from 'node:path';

/**
 * Who may import whom: each folder of `src` and the folders it may import from besides itself.
 * Code goes down this list, plain data comes up. The linter and `test/rooms.test.ts` both read it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  derivative: [],
  // What the part of an address behind # carries: the same in the page and in Node.
  link: [],
  trace: ['derivative'],
  exercise: ['derivative', 'trace'],
  // SCORM: what a page says to a learning platform, and the manifest of a package. It knows nothing of exercises.
  scorm: [],
  // A class, its link, what is handed in and what becomes of it: plain data, the same in the page and in Node.
  classes: ['exercise', 'link', 'scorm'],
  engine: ['derivative', 'trace', 'exercise'],
  sandbox: ['engine', 'trace', 'exercise'],
  language: [],
  view: ['trace', 'derivative'],
  runner: ['sandbox', 'view', 'trace', 'exercise', 'classes', 'link', 'engine', 'language'],
  // The map of the course, and how much a lesson takes.
  course: ['runner', 'engine'],
  theme: ['runner', 'course'],
  // Search of the site, in the page.
  search: [],
  // The site inside a learning platform.
  lms: ['runner', 'scorm', 'classes', 'link', 'engine'],
  cli: ['derivative', 'engine', 'exercise', 'classes', 'trace', 'scorm'],
  // The build reads exercise files as the command does.
  plugins: ['engine', 'exercise', 'trace', 'sandbox', 'language', 'cli', 'search', 'course'],
  offline: [],
  pages: ['runner', 'view', 'theme', 'search'],
};

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
  const allowed = rooms[from];
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
