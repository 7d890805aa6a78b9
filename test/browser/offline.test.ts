import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import serveHandler from 'serve-handler';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/browser/serveFolder.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { launchChromium, openPage, type Opened } from './support/chromium.ts';
import { liveBlock } from './support/liveBlock.ts';
import { blockPath } from './support/openBlock.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';
import { reload, visit } from './support/visit.ts';

const build = path.join(repositoryRoot, 'build');

/** A page that was visited once, and whose server is gone. */
async function visitedOnce(address: string): Promise<Opened & { readonly site: Served }> {
  const site = await serveBuild();
  const browser = await launchChromium();
  const opened = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  await visit(opened.page, site.origin + address);
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

  // Its walks are long: what its blocks show is the largest file of all lessons.
  await visit(page, `${site.origin}/lessons/what-it-is-for`);
  expect(await liveBlock(page, 'How wrong is a line?').runToEnd()).toMatch(/^Finished/);

  await visit(page, `${site.origin}/search?q=truncation`);
  await page.getByRole('main').getByRole('link').first().waitFor();
  // The type checker, a picture of the reference: what is not kept may be missed, but nothing else goes wrong.
  expect(complaints.filter((text) => !/ERR_|importScripts/.test(text))).toEqual([]);
  await page.context().browser()?.close();
});

test('a page of the reference is kept once it was visited', async () => {
  const visited = '/reference/derivative/derivatives/numericalDerivative';
  const site = await serveBuild();
  const browser = await launchChromium();
  const { page } = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  await visit(page, site.origin);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await visit(page, site.origin + visited);
  await expect.poll(() => keptText(page)).toContain('numericalDerivative');
  await site.close();
  await reload(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('numericalDerivative');
  await browser.close();
});

test('a page is shown while it comes, and kept as it was seen last', async () => {
  let answer = (response: ServerResponse): void => void response.end('<h1>Monday</h1>');
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/reference/news') answer(response);
    else void serveHandler(request, response, { public: build, cleanUrls: true, trailingSlash: false });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const browser = await launchChromium();
  const { page } = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  await visit(page, origin);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${origin}/reference/news`);
  await expect.poll(() => keptText(page)).toContain('Monday');

  let held: ServerResponse | undefined;
  answer = (response) => {
    held = response;
    response.write(`<h1>Tuesday</h1>${' '.repeat(4_096)}`);
  };
  await page.goto(`${origin}/reference/news`, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Tuesday' }).waitFor();
  held?.end();
  await expect.poll(() => keptText(page)).toContain('Tuesday');
  server.close();
  server.closeAllConnections();
  await page.reload();
  expect(await page.getByRole('heading').innerText()).toBe('Tuesday');
  await browser.close();
});

test('a block in a frame of another page brings no course home', async () => {
  const site = await serveBuild();
  const browser = await launchChromium();
  const { page } = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  const program = { title: 'One', code: '1;' };
  const folder = mkdtempSync(path.join(tmpdir(), 'course-'));
  writeFileSync(
    path.join(folder, 'index.html'),
    `<iframe src="${site.origin}${await blockPath(program)}" width="800" height="600"></iframe>`,
  );
  const course = await serveFolder(folder);
  await page.goto(course.origin);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('there is no frame');
  const block = liveBlock({ locator: frame.locator.bind(frame), keyboard: page.keyboard }, program.title);
  expect(await block.runToEnd()).toMatch(/^Finished/);
  expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await browser.close();
  await Promise.all([site.close(), course.close()]);
  rmSync(folder, { recursive: true });
});

/** What the browser keeps of the page that it shows. */
function keptText(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => (await caches.match(location.href))?.text());
}
