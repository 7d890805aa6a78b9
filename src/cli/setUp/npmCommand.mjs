// @ts-check

/** @typedef {readonly [file: string, ...args: string[]]} Command */

/**
 * The command that runs npm: the very npm that started us where there is one, run by this Node. Windows
 * cannot spawn `npm.cmd` without a shell, and a second npm elsewhere on the PATH may be another version.
 *
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function npmCommand(...args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') ? [process.execPath, npm, ...args] : ['npm', ...args];
}
