import type { Page } from 'playwright-core';

/** Refuses scripts whose text is meant, from now on; a build may give them any name. */
export async function withoutScripts(page: Page, isMeant: (text: string) => boolean): Promise<void> {
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    if (isMeant(await response.text())) await route.abort();
    else await route.fulfill({ response });
  });
}
