// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserKind */

/** The variable by which a tester, or the test command, names the browser to use. */
export const browserVariable = /** @type {const} */ ({ chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' });

/**
 * A browser on this machine that starts: the one the variable names, else an installed one, else (Chrome)
 * the one Playwright has downloaded. A browser named by the variable is never silently replaced by another.
 *
 * @param {BrowserKind} kind
 * @returns {Promise<string | undefined>} path of the executable
 */
export async function findBrowser(kind) {
  const installed = findInstalled(kind);
  if (installed !== undefined || kind === 'firefox' || process.env[browserVariable[kind]]) return installed;
  const downloaded = await playwrightsOwn();
  return downloaded !== undefined && starts(downloaded) ? downloaded : undefined;
}

/**
 * The same without what Playwright has downloaded.
 *
 * @param {BrowserKind} kind
 */
export function findInstalled(kind) {
  const named = process.env[browserVariable[kind]];
  return (named ? [named] : installedBrowsers(kind)).find(starts);
}

/**
 * WebKitGTK: its small browser, the driver that it is steered by, and the screen that it needs, for it cannot
 * do without one. Debian and Ubuntu keep the browser in a folder of their architecture.
 *
 * @returns {{ readonly browser: string, readonly driver: string, readonly xvfb: string } | undefined}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const onPath = process.env.PATH?.split(path.delimiter) ?? [];
  const architectures = { x64: 'x86_64', arm64: 'aarch64' };
  const architecture = Object.entries(architectures).find(([name]) => name === process.arch)?.[1];
  const libraries = [`/usr/lib/${architecture}-linux-gnu`, '/usr/lib', '/usr/lib64', '/usr/libexec'];
  const folders = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
    libraries.map((folder) => path.join(folder, version)),
  );
  const [browser] = inEach(folders, ['MiniBrowser']).filter(existsSync);
  const [driver] = inEach(onPath, ['WebKitWebDriver']).filter(existsSync);
  const [xvfb] = inEach(onPath, ['Xvfb']).filter(existsSync);
  return browser && driver && xvfb ? { browser, driver, xvfb } : undefined;
}

/** Where Playwright keeps, or would keep, the Chromium it downloads; `undefined` on systems it has none for. */
export async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Executables as they lie in the folders that systems keep programs in, the best first: a headless shell opens no
 * window, which halves the work of opening a page.
 */
const usualPlaces = {
  chrome: {
    linux: [
      'chromium-headless-shell',
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** @param {BrowserKind} kind */
function installedBrowsers(kind) {
  const { linux, mac, windows } = usualPlaces[kind];
  if (process.platform === 'darwin')
    return inEach(['/Applications', path.join(os.homedir(), 'Applications')], mac);
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': olderProgramFiles, LOCALAPPDATA } = process.env;
    return inEach([ProgramFiles, olderProgramFiles, LOCALAPPDATA], windows);
  }
  return inEach(process.env.PATH?.split(path.delimiter) ?? [], linux);
}

/**
 * @param {readonly (string | undefined)[]} folders
 * @param {readonly string[]} names the best first
 */
function inEach(folders, names) {
  return names.flatMap((name) =>
    folders.filter((folder) => folder !== undefined).map((folder) => path.join(folder, name)),
  );
}

/**
 * Being there is not enough: Ubuntu's `chromium-browser` is a script that asks for a snap, and a download
 * may lack system libraries. On Windows `--version` would open a window instead.
 *
 * @param {string} executable
 */
function starts(executable) {
  if (!existsSync(executable)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
