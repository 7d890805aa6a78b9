// @ts-check

/**
 * A part of the table of engines: the test file that it comes from, and what that file counts in which engines.
 *
 * @typedef {object} Part
 * @property {string} file in `test/browser`, without its ending
 * @property {readonly (keyof import('./Counts.ts').Counts)[]} counts
 * @property {readonly string[]} engines
 */

const every = ['Chromium', 'Firefox', 'WebKitGTK'];

/** @type {readonly Part[]} */
export const parts = [
  { file: 'lessons', counts: ['blocks'], engines: every },
  { file: 'exercises', counts: ['exercises', 'answers'], engines: every },
  { file: 'digits', counts: ['results'], engines: every },
  { file: 'hostile/chromium', counts: ['programs'], engines: ['Chromium'] },
  { file: 'hostile/firefox', counts: ['programs'], engines: ['Firefox'] },
  { file: 'hostile/webkit', counts: ['programs'], engines: ['WebKitGTK'] },
];
