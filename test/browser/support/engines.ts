import type { Browser as Chromium } from 'playwright-core';
import type { Browser as Firefox } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { findInstalled, findWebKit } from '../../../src/cli/setUp/findBrowser.mjs';
import { launchFirefox } from './firefox.ts';
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
  launch: async () => fromChromium(await launchChromium()),
};

export const firefox: EngineToTest = {
  name: 'Firefox',
  isHere: findInstalled('firefox') !== undefined,
  launch: async () => {
    const browser = await launchFirefox();
    return fromFirefox(browser, await browser.version());
  },
};

export const webkit: EngineToTest = {
  name: 'WebKitGTK',
  isHere: findWebKit() !== undefined,
  launch: async () => fromWebKit(await launchWebKit()),
};

export const engines: readonly EngineToTest[] = [chromium, firefox, webkit];

function fromChromium(browser: Chromium): Engine {
  return {
    version: browser.version(),
    async openPage() {
      const page = await browser.newPage();
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

function fromFirefox(browser: Firefox, nameAndVersion: string): Engine {
  return {
    version: nameAndVersion.replace(/^\w+\//, ''),
    async openPage() {
      const page = await browser.newPage();
      return {
        goto: (url) => page.goto(url),
        evaluate: (inPage, argument) => page.evaluate(inPage as never, argument),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
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
