import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/setUp/findBrowser.mjs';

/** Starts the Firefox that the test command found. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = await findBrowser('firefox');
  if (executablePath === undefined) throw new Error('no Firefox: set FIREFOX_PATH');
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}
