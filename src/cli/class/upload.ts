import type { ElementHandle, Page } from 'puppeteer-core';

/** Chooses files in a field of a page. */
export async function upload(page: Page, field: string, files: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector(field)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...files);
}
