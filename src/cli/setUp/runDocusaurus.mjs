// @ts-check
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './repositoryRoot.mjs';
import { toolPath } from './toolPath.mjs';

/**
 * Runs Docusaurus in this very process, so that a signal sent to the command reaches it.
 *
 * @param {readonly string[]} args such as `build`, `--out-dir`, `build`
 */
export async function runDocusaurus(...args) {
  process.chdir(repositoryRoot);
  // Files under 10 kB would be written into the CSS as data: URIs, all of KaTeX's fonts among them:
  // 100 kB on every page, and nothing that `font-src 'self'` lets through.
  process.env.WEBPACK_URL_LOADER_LIMIT ??= '0';
  // No look-up of newer versions at start, no advice about the age of the browser table.
  process.env.NO_UPDATE_NOTIFIER ??= '1';
  process.env.BROWSERSLIST_IGNORE_OLD_DATA ??= '1';
  process.argv.splice(2, Infinity, ...args);
  await import(pathToFileURL(toolPath('docusaurus')).href);
}
