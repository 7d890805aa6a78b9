import type { Page } from 'puppeteer-core';
import { upload } from './upload.ts';

/** How long the page may read a file of checks, in milliseconds. It runs them, and the solution of their exercise. */
const mostPatience = 60_000;

/**
 * Gives an instructor's own checks to the grade page, one file after the other.
 *
 * @throws {Error} for a file that the page refuses, with its reason, and for one that it is not done with in time
 */
export async function giveChecks(page: Page, checks: readonly string[]): Promise<void> {
  for (const [i, file] of checks.entries()) {
    await upload(page, 'input[name=checks]', [file]);
    const said = await answerTo(page, i, file);
    if (said !== 'loaded') throw new Error(said);
  }
}

/** What the page says to one file more than so many. */
async function answerTo(page: Page, before: number, file: string): Promise<string> {
  try {
    const answer = await page.waitForFunction(
      (count) => {
        const status = document.querySelector<HTMLElement>('[data-loaded]');
        const { loaded, refused } = status?.dataset ?? {};
        if (Number(refused) > 0) return status?.innerText ?? '';
        return Number(loaded) > count ? 'loaded' : null;
      },
      { timeout: mostPatience },
      before,
    );
    return String(await answer.jsonValue());
  } catch (error) {
    throw new Error(
      `the grade page was not done with ${file} in ${mostPatience / 1000} seconds: do its checks end?`,
      {
        cause: error,
      },
    );
  }
}
