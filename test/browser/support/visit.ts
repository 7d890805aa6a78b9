import type { Page } from 'playwright-core';

/** Opens an address of the site and waits until the page is alive: a key or a click before that is lost. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilAlive(page);
}

/** Loads the page anew and waits until it is alive. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await untilAlive(page);
}

async function untilAlive(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}
