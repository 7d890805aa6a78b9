import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, openPage, type Opened } from './chromium.ts';
import { serveBuild, type Served } from './serveBuild.ts';

export interface BuiltSite {
  /** `http://localhost:…`, once the tests run. */
  readonly origin: () => string;
  /** Opens a page of the site by its path. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>;
}

/** The built site in Chromium, for all tests of a file. */
export function builtSite(): BuiltSite {
  let site: Served;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveBuild();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return {
    origin: () => site.origin,
    async open(path, options) {
      const opened = await openPage(browser, options);
      await opened.page.goto(site.origin + path);
      // A key or a click before the page is alive is lost.
      if (options?.javaScriptEnabled !== false) {
        await opened.page.locator('html[data-has-hydrated="true"]').waitFor();
      }
      return opened;
    },
  };
}
