import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';
import { button, draftIsKept, earlierRuns, lesson, openWithDraft, title } from './support/memory.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';
import { visit } from './support/visit.ts';

const site = builtSite();

describe('in any look', () => {
  // The page's policy keeps foreign scripts out, the tester's too.
  const options = { bypassCSP: true };

  test('axe finds nothing in a draft’s notices and dialogs, and nothing scrolls sideways', async () => {
    const { page } = await site.open(lesson, options);
    const block = liveBlock(page, title);
    const text = JSON.stringify({ code: 'const mine = 2;\nmine;', original: 'const old = 1;', at: 1.7e12 });
    await openWithDraft(page, text);
    await addAxe(page);
    await button(block, 'See difference').waitFor();
    expect(await faultsInLooks(page, block.region)).toEqual([]);
    await button(block, 'See difference').click();
    await block.region.getByRole('table').last().waitFor();
    expect(await faultsInLooks(page, block.region)).toEqual([]);
    await page.keyboard.press('Escape');
    await block.runToEnd();
    await button(block, 'Start over').click();
    await button(block, 'Undo').waitFor();
    expect(await faultsInLooks(page, block.region)).toEqual([]);
    const { dialog, goBackTo } = await earlierRuns(block);
    await dialog.locator('summary').first().click();
    expect(await faultsInLooks(page, block.region)).toEqual([]);
    await goBackTo(0);
    expect(await faultsInLooks(page, block.region)).toEqual([]);
    await page.close();
  });

  test('axe finds nothing where storage is full', async () => {
    const { page } = await site.open(lesson, options);
    const block = liveBlock(page, title);
    await addAxe(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('exceeded the quota', 'QuotaExceededError');
      };
    });
    await block.write('1;');
    await button(block, 'Download the draft').waitFor();
    expect(await faultsInLooks(page, block.region)).toEqual([]);
    await page.close();
  });

  test('axe finds nothing on the page of the reader’s work, and it does not scroll sideways', async () => {
    const { page } = await site.open(lesson, options);
    const block = liveBlock(page, title);
    await block.write('1;');
    await draftIsKept(page, '1;');
    await visit(page, `${site.origin()}/your-work`);
    await addAxe(page);
    await page.getByRole('row', { name: title }).waitFor();
    expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
    await page.close();
  });
});
