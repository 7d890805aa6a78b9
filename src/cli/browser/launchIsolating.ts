import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../setUp/findBrowser.mjs';

/**
 * What keeps sandboxed frames in processes of their own, as every Chrome with a window does. A program that is stopped ends
 * with the process of its cage; in the page's process it goes on for two seconds.
 */
export const isolatingFlags: readonly string[] = [
  '--site-per-process',
  '--enable-features=IsolateSandboxedIframes',
];

/**
 * Starts a Chrome that keeps sandboxed frames so: a program that uses up its memory takes its frame along, and not the page.
 * (Playwright takes that for the end of the page, and Puppeteer's own arguments would keep the frame in the page's
 * process.)
 */
export async function launchIsolating(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser('chrome');
  if (executablePath === undefined) {
    throw new Error(
      'no Chrome, Chromium or Edge starts here: install one, name it in CHROME_PATH, or run npm test, which fetches one',
    );
  }
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      ...isolatingFlags,
      '--no-first-run',
      // Root may not use Chromium's own sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags,
      'about:blank',
    ],
  });
}
