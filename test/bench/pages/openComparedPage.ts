import type { Browser, Page } from 'playwright-core';
import { openPage, type PageOptions } from '../../browser/support/chromium.ts';
import { preparePage } from './inPage.ts';

/** A page with nothing of an earlier visit, in which the functions of `inPage.ts` can run. */
export async function openComparedPage(browser: Browser, options?: PageOptions): Promise<Page> {
  const { page } = await openPage(browser, { savesData: false, ...options });
  // What runs the bench puts calls of this name around every function, also around those sent to a page. It is
  // to give its first argument back, as Object does.
  await page.addInitScript(() => {
    Object.assign(globalThis, { __name: Object });
  });
  await page.addInitScript(preparePage);
  return page;
}
