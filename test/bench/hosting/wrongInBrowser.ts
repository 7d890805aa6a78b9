import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../../src/cli/browser/serveFolder.ts';
import { launchChromium, openPage, type Opened } from '../../browser/support/chromium.ts';
import { liveBlock } from '../../browser/support/liveBlock.ts';
import { reload, visit } from '../../browser/support/visit.ts';
import type { Nginx } from './startNginx.ts';

const title = 'The central difference of x²';
const printed = '6.000000000012662';

/**
 * Reads a hosted site as readers do, and stops its server in between.
 *
 * @returns what went wrong, in sentences
 */
export async function wrongInBrowser(nginx: Nginx, base: string, folder: string): Promise<readonly string[]> {
  const browser = await launchChromium();
  try {
    const framed = await inFrame(browser, `${nginx.origin}${base}`, folder);
    return [...framed, ...(await onlineAndOff(browser, nginx, `${nginx.origin}${base}`))];
  } finally {
    await browser.close();
  }
}

async function onlineAndOff(browser: Browser, nginx: Nginx, site: string): Promise<readonly string[]> {
  const { page, complaints } = await openPage(browser, { serviceWorkers: 'allow', savesData: false });
  const wrong: string[] = [];
  const block = liveBlock(page, title);
  const mustPrint = async (when: string, expected: string): Promise<void> => {
    await block.runToEnd();
    const text = await block.output.innerText();
    if (text !== expected) wrong.push(`${when} the block prints ${text}`);
  };
  await visit(page, `${site}lessons/scalar-derivative`);
  await mustPrint('online', printed);
  // Brings the editor and the type checker.
  await block.write('20 + 1;');
  await mustPrint('edited', '21.0');
  await visit(page, `${site}no-such-page`);
  if (!(await page.title()).includes('Page Not Found'))
    wrong.push(`a page that is missing shows ${await page.title()}`);
  await visit(page, `${site}lessons/scalar-derivative`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  wrong.push(...complaints.filter((text) => !text.includes('404')));
  await nginx.stop();
  await reload(page);
  await block.reset();
  await mustPrint('off-line', printed);
  await visit(page, `${site}lessons/gradient`);
  return [...wrong, ...policyViolations(complaints)];
}

/** On a page of another origin. */
async function inFrame(browser: Browser, site: string, folder: string): Promise<readonly string[]> {
  const elsewhere = await serveFolder(folder);
  try {
    const { page, complaints } = await openPage(browser);
    writeFileSync(path.join(folder, 'frames.html'), frames(site));
    await page.goto(`${elsewhere.origin}/frames`);
    const shown = await Promise.all(
      ['embed', 'lesson'].map((name) =>
        page
          .frameLocator(`iframe[title="${name}"]`)
          .locator('html[data-has-hydrated="true"]')
          .waitFor({ timeout: 10_000 })
          .then(
            () => name,
            () => `no ${name}`,
          ),
      ),
    );
    const wrong = shown
      .filter((what, i) => what !== ['embed', 'no lesson'][i])
      .map((what) => `a frame elsewhere shows ${what}`);
    // The browser says why it does not show the lesson.
    return [...wrong, ...policyViolations(complaints.filter((text) => !text.includes('frame-ancestors')))];
  } finally {
    await elsewhere.close();
  }
}

function frames(site: string): string {
  return `<!doctype html><title>A course</title>
<iframe title="embed" src="${site}embed"></iframe><iframe title="lesson" src="${site}lessons/gradient"></iframe>`;
}

function policyViolations(complaints: Opened['complaints']): readonly string[] {
  return complaints.filter((text) => text.includes('Content Security Policy'));
}
