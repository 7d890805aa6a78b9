import type { Page } from 'playwright-core';

/**
 * Waits until two frames have gone by. The page itself waits so, from a task on, before it clears up behind a run: what it has
 * put off until then is done, too.
 */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await task();
    await task();
    await frame();
    await frame();
    await task();
  });
}
