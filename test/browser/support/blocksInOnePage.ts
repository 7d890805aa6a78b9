import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { BuiltSite } from './builtSite.ts';
import type { Opened, PageOptions } from './chromium.ts';
import { liveBlock, type LiveBlock } from './liveBlock.ts';
import { blockPath, type Program } from './openBlock.ts';

/**
 * Opens live blocks by themselves, as `openBlock` does, but one after the other in the same page, which takes a tenth of the
 * time: for tests that do nothing to the page but use its block. Each block is made anew, and the reader's storage is empty.
 * A page in which a test failed, or which a test closed, is not used again.
 */
export function blocksInOnePage(
  site: BuiltSite,
  options?: PageOptions,
): (program: Program) => Promise<Opened & { readonly block: LiveBlock }> {
  let idle: Opened | undefined;
  return async (program) => {
    const path = await blockPath(program);
    const opened = idle ?? (await site.open(path, options));
    if (opened === idle) await showAnew(opened, path);
    idle = undefined;
    onTestFinished(async ({ task }) => {
      if (opened.page.isClosed()) return;
      if (task.result?.state === 'pass') idle = opened;
      else await opened.page.context().close();
    });
    return { ...opened, block: liveBlock(opened.page, program.title) };
  };
}

async function showAnew({ page, forget }: Opened, path: string): Promise<void> {
  await page.mouse.move(0, 0);
  await goTo(page, '');
  await page.waitForFunction(() => document.querySelector('main section') === null);
  forget();
  await page.evaluate(() => {
    // After the block has gone, which writes what it has not yet written.
    localStorage.clear();
    scrollTo(0, 0);
  });
  await goTo(page, path.slice(path.indexOf('#')));
  await page.waitForFunction(() => document.querySelector('main section') !== null);
}

/** Goes to another place of the page, which is not loaded anew for that. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}
