import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../../src/cli/setUp/findBrowser.mjs';
import { saveData } from './inPage.ts';

export interface Opened {
  readonly page: Page;
  /** What the page complained about: violations of its policy, errors that nobody caught, errors on the console. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, whatever the answer. */
  readonly requests: readonly string[];
  /** Begins both lists anew. */
  readonly forget: () => void;
}

/** Starts the Chromium that the test command found. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser('chrome');
  if (executablePath === undefined) throw new Error('no Chrome, Chromium or Edge: set CHROME_PATH');
  // Root may not use Chromium's own sandbox.
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...args],
  });
}

export interface PageOptions extends BrowserContextOptions {
  /**
   * As a reader does who counts bytes: then a page fetches nothing ahead, and no type checker with the first
   * edit. So do all tests that are not about that, since both take longer than most of them.
   */
  readonly savesData?: boolean;
}

/** A page of its own, with everything it complains about or asks for written down. */
export async function openPage(
  browser: Browser,
  { savesData = true, ...options }: PageOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // Only the tests of the site without a network want all of it to be fetched.
    serviceWorkers: 'block',
    ...options,
  });
  if (savesData) await context.addInitScript(saveData);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  const forget = (): void => {
    complaints.length = 0;
    requests.length = 0;
  };
  return { page, complaints, requests, forget };
}
