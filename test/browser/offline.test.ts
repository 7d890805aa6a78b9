import { expect, test } from 'vitest';
import { launchChromium, openPage, type Opened } from './support/chromium.ts';
import { liveBlock } from './support/liveBlock.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';
import { reload, visit } from './support/visit.ts';

/** A page that was visited once, and whose server is gone. */
async function visitedOnce(path: string): Promise<Opened & { readonly site: Served }> {
  const site = await serveBuild();
  const browser = await launchChromium();
  const opened = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  await visit(opened.page, site.origin + path);
  await opened.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.close();
  return { ...opened, site };
}

test('after one visit to a lesson it can be read, run, edited and left for another, without a network', async () => {
  const { page, site, complaints } = await visitedOnce('/lessons/scalar-derivative');
  await reload(page);
  const block = liveBlock(page, 'The central difference of x²');
  expect(await block.runToEnd()).toMatch(/^Finished/);
  expect(await block.output.innerText()).toBe('6.000000000012662');
  await block.write('20 + 1;');
  await block.runToEnd();
  expect(await block.output.innerText()).toBe('21.0');

  // Never visited; by its address, as from a bookmark.
  await visit(page, `${site.origin}/lessons/gradient`);
  const gradient = liveBlock(page, 'The gradient of two variables');
  expect(await gradient.runToEnd()).toMatch(/^Finished/);
  expect(await gradient.output.innerText()).toContain('array([ 8.        , 21.00000001])');

  await visit(page, `${site.origin}/search?q=truncation`);
  await page.getByRole('main').getByRole('link').first().waitFor();
  // The type checker, a picture of the reference: what is not kept may be missed, but nothing else goes wrong.
  expect(complaints.filter((text) => !/ERR_|importScripts/.test(text))).toEqual([]);
  await page.context().browser()?.close();
});

test('a page of the reference is kept once it was visited', async () => {
  const path = '/reference/derivative/derivatives/numericalDerivative';
  const site = await serveBuild();
  const browser = await launchChromium();
  const { page } = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  await visit(page, site.origin);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await visit(page, site.origin + path);
  await site.close();
  await reload(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('numericalDerivative');
  await browser.close();
});
