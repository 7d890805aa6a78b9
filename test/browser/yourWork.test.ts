import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftKey } from '../../src/runner/memory/draftKey.ts';
import { linkedName } from '../../src/runner/share/linkedName.ts';
import { writeFragment } from '../../src/runner/share/writeFragment.ts';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';
import { codeOf, draftIsKept, earlierRuns, lesson, title } from './support/memory.ts';
import { visit } from './support/visit.ts';

const site = builtSite();

const openWork = (page: Page): Promise<void> => visit(page, `${site.origin()}/your-work`);

/** A page of the site whose reader has run and then edited a block. */
async function openWithWork() {
  const opened = await site.open(lesson);
  const block = liveBlock(opened.page, title);
  await block.write("'run before';");
  await block.runToEnd();
  await block.write("'my draft';");
  await draftIsKept(opened.page, "'my draft';");
  await openWork(opened.page);
  return { ...opened, block };
}

/** Imports a file, and gives the report on it, which has these words. */
async function importFile(page: Page, text: string, words: string): Promise<string> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const report = page.getByRole('status').filter({ hasText: words });
  await report.waitFor();
  return report.innerText();
}

const contents = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

test('what was exported and deleted is back after the import', async () => {
  const { page, block, complaints } = await openWithWork();
  const row = page.getByRole('row', { name: title });
  expect(await row.getByRole('cell').nth(1).innerText()).toBe('1');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^nudge-work-\d{4}-\d\d-\d\d\.json$/);
  const exported = readFileSync(await file.path(), 'utf8');

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await row.count()).toBe(1);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Everything was deleted.' }).waitFor();
  expect(await contents(page)).not.toContain('nudge.v1');

  await visit(page, site.origin() + lesson);
  expect(await block.status.innerText()).toBe('Ready');
  await openWork(page);
  await importFile(page, exported, 'Drafts: 1 new;');
  await visit(page, site.origin() + lesson);
  await block.status.filter({ hasText: 'Your draft of' }).waitFor();
  expect(await codeOf(block)).toBe("'my draft';");
  await block.region.hover();
  const { goBackTo } = await earlierRuns(block);
  await goBackTo(0);
  expect(await block.output.innerText()).toBe('"run before"');
  expect(complaints).toEqual([]);
  await page.close();
});

test('what is kept of the playground leads to its block there, and what came with a link to its draft', async () => {
  const { page, complaints } = await site.open('/playground#a-jacobian');
  const example = liveBlock(page, 'A Jacobian');
  await example.write("'an example';");
  await draftIsKept(page, "'an example';", draftKey('/playground#A Jacobian'));
  const shared = { title: 'Halves', code: '1 / 2;' };
  const address = `/playground#${String(await writeFragment(shared))}`;
  await visit(page, site.origin() + address);
  const linked = liveBlock(page, 'Halves');
  await linked.write("'from a link';");
  await draftIsKept(page, "'from a link';", draftKey(`/playground#${linkedName(shared)}`));

  await openWork(page);
  await page.getByRole('link', { name: 'A Jacobian' }).click();
  await example.status.filter({ hasText: 'Your draft of' }).waitFor();
  expect(await codeOf(example)).toBe("'an example';");
  await page.goBack();
  const link = page.getByRole('link', { name: /^Halves/ });
  // Its program is packed first.
  await expect.poll(() => link.getAttribute('href')).toBe(address);
  await link.click();
  // The code of a link is read before one's own.
  await linked.region.getByRole('button', { name: 'Show my draft' }).click();
  await expect.poll(() => codeOf(linked)).toBe("'from a link';");
  expect(complaints).toEqual([]);
  await page.close();
});

describe('a file that is refused changes nothing and is told', () => {
  // One page for all of them: each looks at it before and after.
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openWithWork());
  });

  test.each([
    ['a picture', '\u0089PNG', 'it is not JSON'],
    ['a notebook', '{"cells": [], "nbformat": 4}', 'no export of this page'],
    ['of a later version', '{"format": "nudge-work", "version": 9}', 'newer version of the site'],
    [
      'damaged',
      '{"format": "nudge-work", "version": 1, "exported": "", "drafts": [{}], "earlier": [], "settings": [], "damaged": []}',
      'damaged at “drafts.0.',
    ],
    ['huge', `"${'x'.repeat(20_000_000)}"`, 'larger than anything'],
  ])('%s', async (_what, text, sentence) => {
    const before = await contents(page);
    expect(before).toContain("'my draft';");
    expect(await importFile(page, text, sentence)).toContain('Nothing was changed.');
    expect(await contents(page)).toBe(before);
  });

  test('again when it is refused again, for a screen reader says what is new in the page', async () => {
    const sentence = page.getByRole('status').getByText('it is not JSON');
    await importFile(page, 'once', 'it is not JSON');
    await sentence.evaluate((element) => {
      element.dataset.once = '';
    });
    await importFile(page, 'twice', 'it is not JSON');
    await expect.poll(() => sentence.and(page.locator('[data-once]')).count()).toBe(0);
  });
});

test('a page that comes back from where the browser froze it shows what was written meanwhile', async () => {
  const { page } = await openWithWork();
  const row = page.getByRole('row', { name: title });
  expect(await row.count()).toBe(1);
  // A frozen page hears of no other tab's writing; `pageshow` is what it hears when it is back.
  await page.evaluate(() => {
    localStorage.clear();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(() => row.count()).toBe(0);
  await page.close();
});

test('a browser that blocks storage is told that nothing is kept', async () => {
  const { page } = await site.open('/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openWork(page);
  await page.getByText('This browser blocks storage for this site').waitFor();
  await page.close();
});

test('the footer of a lesson leads here', async () => {
  const { page } = await site.open(lesson);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your work' }).click();
  await page.getByRole('heading', { name: 'Your work' }).waitFor();
  await page.getByText('Nothing yet.').waitFor();
  await page.close();
});
