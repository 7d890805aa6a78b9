// @ts-check
import { existsSync } from 'node:fs';
import { run } from '../../src/cli/setUp/run.mjs';
import { toolCommand } from '../../src/cli/setUp/toolCommand.mjs';
import {
  browserVariable,
  findBrowser,
  findWebKit,
  playwrightsOwn,
} from '../../src/cli/setUp/findBrowser.mjs';
import { installSystemPackage } from './installSystemPackage.mjs';

/**
 * @typedef {object} Browsers
 * @property {Readonly<Record<string, string>>} env names the browsers to the tests
 * @property {string} [problem] why there is no Chrome, and how to mend it: the browser tests cannot run
 * @property {readonly string[]} notes which other browsers are missing, and why: their tests are skipped
 */

/**
 * Finds the browsers for the tests, and fetches what is missing as far as this user may. WebKitGTK, which brings
 * half a desktop, is fetched only for those who ask for it.
 *
 * @param {{ readonly fetchesWebKit: boolean }} options
 * @returns {Promise<Browsers>}
 */
export async function setUpBrowsers({ fetchesWebKit }) {
  const chrome = (await findBrowser('chrome')) ?? (await fetchChrome());
  if (chrome === undefined) return { env: {}, problem: chromeProblem(), notes: [] };
  const firefox = (await findBrowser('firefox')) ?? (await fetchFirefox());
  const webkit = findWebKit() ?? (fetchesWebKit ? fetchWebKit() : undefined);
  return {
    env: { CHROME_PATH: chrome, ...(firefox === undefined ? {} : { FIREFOX_PATH: firefox }) },
    notes: [
      ...(firefox === undefined ? [firefoxNote()] : []),
      ...(webkit === undefined
        ? ['no WebKitGTK here: its tests are skipped (npm test -- --webkit fetches it, as root on Debian).']
        : []),
    ],
  };
}

async function fetchChrome() {
  if (process.env[browserVariable.chrome]) return undefined;
  console.log('No Chrome, Chromium or Edge starts here; fetching one …');
  // Behind a firewall that swallows packets a mirror would otherwise be waited for minutes on end.
  process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ??= '15000';
  run(toolCommand('playwright-core', 'install', '--no-shell', '--no-progress', 'chromium'));
  const downloaded = await findBrowser('chrome');
  if (downloaded !== undefined || process.getuid?.() !== 0) return downloaded;
  const download = await playwrightsOwn();
  // A download that is there but does not start lacks system libraries.
  if (download !== undefined && existsSync(download))
    run(toolCommand('playwright-core', 'install-deps', 'chromium'));
  else {
    installSystemPackage('headlessShell');
    if ((await findBrowser('chrome')) === undefined) installSystemPackage('chrome');
  }
  return findBrowser('chrome');
}

async function fetchFirefox() {
  if (process.env[browserVariable.firefox] || process.getuid?.() !== 0) return undefined;
  console.log('No Firefox starts here; fetching one …');
  installSystemPackage('firefox');
  return findBrowser('firefox');
}

function fetchWebKit() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  console.log('No WebKitGTK here; fetching one …');
  installSystemPackage('webkit');
  return findWebKit();
}

function chromeProblem() {
  const named = process.env[browserVariable.chrome];
  return named
    ? `CHROME_PATH names ${named}, which does not start: correct it or unset it.`
    : 'No Chrome, Chromium or Edge starts here and none could be fetched: install one, or set CHROME_PATH to its executable.';
}

function firefoxNote() {
  const named = process.env[browserVariable.firefox];
  return named
    ? `FIREFOX_PATH names ${named}, which does not start: the tests in Firefox are skipped.`
    : 'no Firefox here: its tests are skipped (install one, or set FIREFOX_PATH).';
}
