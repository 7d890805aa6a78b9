import type { Page } from 'playwright-core';
import type { CompressedSite } from './serveCompressed.ts';

/**
 * Waits until a page has all it asks for. The browser's own "network idle" comes too early on a busy machine,
 * where a script can take longer to run than that waits.
 */
export async function atRest(page: Page, { sent }: Pick<CompressedSite, 'sent'>): Promise<void> {
  // Docusaurus says so when a page is alive; Pyodide's shows its result.
  await page
    .locator('html[data-has-hydrated="true"], output:not(:empty)')
    .first()
    .waitFor({ state: 'attached' });
  let before = -1;
  while (before !== sent.length) {
    before = sent.length;
    await page.waitForTimeout(1000);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(resolve);
        }),
    );
  }
}
