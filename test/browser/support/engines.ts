import type { Browser as PlaywrightBrowser } from 'playwright-core';
import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import { launchIsolating } from '../../../src/cli/browser/launchIsolating.ts';
import { findInstalled, findWebKit } from '../../../src/cli/setUp/findBrowser.mjs';
import { launchChromium, openPage } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { saveData } from './inPage.ts';
import { launchWebKit, type WebKitWindow } from './webkit.ts';

/** A page in any engine: what all drivers share. */
export interface EnginePage {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: <A, R>(inPage: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  /** As the engine itself tells it. */
  readonly version: string;
  readonly openPage: () => Promise<EnginePage>;
  readonly close: () => Promise<void>;
}

/** An engine to test in; one that is not installed is skipped, with its name in the test's title. */
export interface EngineToTest {
  readonly name: string;
  readonly isHere: boolean;
  readonly launch: () => Promise<Engine>;
}

export const chromium: EngineToTest = {
  name: 'Chromium',
  isHere: true,
  launch: async () => fromPlaywright(await launchChromium()),
};

/** The same as readers have it, with each cage in a process of its own: what is stopped ends at once. */
export const isolatingChromium: EngineToTest = {
  ...chromium,
  launch: async () => fromPuppeteer(await launchIsolating()),
};

export const firefox: EngineToTest = {
  name: 'Firefox',
  isHere: findInstalled('firefox') !== undefined,
  launch: async () => fromPuppeteer(await launchFirefox()),
};

export const webkit: EngineToTest = {
  name: 'WebKitGTK',
  isHere: findWebKit() !== undefined,
  launch: async () => fromWebKit(await launchWebKit()),
};

export const engines: readonly EngineToTest[] = [chromium, firefox, webkit];

function fromPlaywright(browser: PlaywrightBrowser): Engine {
  return {
    version: browser.version(),
    async openPage() {
      const { page } = await openPage(browser);
      return {
        goto: (url) => page.goto(url),
        // The drivers' own types for page functions are stricter than what they do.
        evaluate: (inPage, argument) => page.evaluate(inPage as never, argument as never),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function fromPuppeteer(browser: PuppeteerBrowser): Promise<Engine> {
  const nameAndVersion = await browser.version();
  return {
    version: nameAndVersion.replace(/^\w+\//, ''),
    async openPage() {
      const page = await browser.newPage();
      // As in `openPage`: neither the whole site nor the type checker is fetched ahead.
      await page.evaluateOnNewDocument(saveData);
      return {
        goto: async (url) => {
          try {
            return await page.goto(url);
          } catch (error) {
            if (!isOfThePageBefore(error)) throw error;
            return page.goto(url);
          }
        },
        evaluate: (inPage, argument) => page.evaluate(inPage as never, argument),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/**
 * On a busy machine Firefox now and then takes the end of a cage that was still loading in the page before for the end of
 * the navigation that left this page, and does not navigate at all.
 */
function isOfThePageBefore(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NS_BINDING_ABORTED');
}

/** It has one window, which is its page. */
function fromWebKit(window: WebKitWindow): Engine {
  return {
    version: window.version,
    openPage: () =>
      Promise.resolve({
        goto: window.goto,
        evaluate: window.evaluate,
        close: () => window.goto('about:blank'),
      }),
    close: window.close,
  };
}
