import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, openPage, type Opened, type PageOptions } from './chromium.ts';
import { serveBuild, type Served } from './serveBuild.ts';
import { visit } from './visit.ts';

export interface BuiltSite {
  /** `http://localhost:…`, once the tests run. */
  readonly origin: () => string;
  /** Opens a page of the site by its path. */
  readonly open: (path: string, options?: PageOptions) => Promise<Opened>;
  /** Opens a page of another site. */
  readonly openOther: (url: string) => Promise<Page>;
}

/** The built site in Chromium, for all tests of a file; `flags` are more arguments for the browser. */
export function builtSite(flags: readonly string[] = []): BuiltSite {
  let site: Served;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveBuild();
    browser = await launchChromium(flags);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return {
    origin: () => site.origin,
    async open(path, options) {
      const opened = await openPage(browser, options);
      const url = site.origin + path;
      await (options?.javaScriptEnabled === false ? opened.page.goto(url) : visit(opened.page, url));
      return opened;
    },
    async openOther(url) {
      const { page } = await openPage(browser);
      await page.goto(url);
      return page;
    },
  };
}
