import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { holdScripts } from './support/holdScripts.ts';
import { liveBlock } from './support/liveBlock.ts';

const site = builtSite();
const title = 'The gradient of two variables';

test('a trace stays as the build made it, whatever changes, until its code is there, and is then alive', async () => {
  const { page, complaints } = await site.open('/lessons/gradient', {
    viewport: { width: 360, height: 400 },
  });
  const { region, trace } = liveBlock(page, title);
  const waiting = region.locator('.waitsForScript');
  const play = region.getByRole('button', { name: 'Play', exact: true });
  expect(await waiting.getByRole('table', { name: 'Trace' }).count()).toBe(1);
  // It could not answer yet.
  expect(await play.isVisible()).toBe(false);

  // From now on its table is looked for at every change of the page.
  const losses = await trace.evaluateHandle((table) => {
    const lost: string[] = [];
    const section = table.closest('section');
    new MutationObserver(() => {
      if (section?.querySelector('table') === null) lost.push('the trace is gone');
    }).observe(document.body, { subtree: true, childList: true });
    return lost;
  });
  const letThrough = await holdScripts(page);
  await region.scrollIntoViewIfNeeded();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor();
  expect(await waiting.count()).toBe(1);
  letThrough();
  await play.waitFor();
  expect(await waiting.count()).toBe(0);
  expect(await losses.jsonValue()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the table of a trace lies under code and walk, as wide as both, built or alive', async () => {
  const { page } = await site.open('/lessons/gradient', { viewport: { width: 1280, height: 800 } });
  const { region } = liveBlock(page, title);
  const share = async (): Promise<number> => {
    const table = await region.getByRole('group', { name: 'Trace table' }).boundingBox();
    return (table?.width ?? NaN) / ((await region.boundingBox())?.width ?? NaN);
  };
  expect(await region.locator('.waitsForScript').count()).toBeGreaterThan(0);
  expect(await share()).toBeGreaterThan(0.9);
  await region.scrollIntoViewIfNeeded();
  await expect.poll(() => region.locator('.waitsForScript').count()).toBe(0);
  expect(await share()).toBeGreaterThan(0.9);
  await page.close();
});
