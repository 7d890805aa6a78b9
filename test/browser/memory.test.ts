import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { layOutAll } from './support/inPage.ts';
import { liveBlock } from './support/liveBlock.ts';
import {
  button,
  codeOf,
  draftIsKept,
  draftKey,
  earlierRuns,
  lesson,
  openWithDraft,
  printed,
  title,
} from './support/memory.ts';
import { reload, visit } from './support/visit.ts';

const site = builtSite();

const openLesson = async () => {
  const opened = await site.open(lesson);
  return { ...opened, block: liveBlock(opened.page, title) };
};

const draftShown = /^Your draft of .+ is shown; the output here is that of the lesson’s own code$/;

describe('a draft', () => {
  test('that was typed a moment before the page is left is there again, and the status says so', async () => {
    const { page, block, complaints } = await openLesson();
    await block.write("'before';");
    await draftIsKept(page, "'before';");
    await block.write("const mine = 'kept';\nmine;");
    await reload(page);
    await block.status.filter({ hasText: draftShown }).waitFor();
    expect(await codeOf(block)).toBe("const mine = 'kept';\nmine;");
    expect(await block.output.innerText()).toContain(printed);
    await block.runToEnd();
    expect(await block.output.innerText()).toBe('"kept"');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is gone after Reset, and Undo brings it back', async () => {
    const { page, block } = await openLesson();
    const original = await codeOf(block);
    await block.write('1 + 1;');
    await draftIsKept(page, '1 + 1;');
    await block.reset();
    expect(await codeOf(block)).toBe(original);
    expect(await page.evaluate((key) => localStorage.getItem(key), draftKey)).toBeNull();
    await button(block, 'Undo').click();
    expect(await codeOf(block)).toBe('1 + 1;');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
    await draftIsKept(page, '1 + 1;');
    await page.close();
  });

  test('that Reset put away can still be gone back to when the page was left', async () => {
    const { page, block } = await openLesson();
    await block.write('1 + 1;');
    await draftIsKept(page, '1 + 1;');
    await block.reset();
    await reload(page);
    await block.region.hover();
    const { items, goBackTo } = await earlierRuns(block);
    expect(await items.allInnerTexts()).toEqual([expect.stringContaining('Put away by Reset, not run')]);
    await goBackTo(0);
    expect(await codeOf(block)).toBe('1 + 1;');
    await page.close();
  });

  test('of one block is not shown in another', async () => {
    const { page, block } = await openLesson();
    await block.write('1 + 1;');
    await draftIsKept(page, '1 + 1;');
    await visit(page, `${site.origin()}/lessons/gradient`);
    const near = liveBlock(page, 'A function of one array');
    await near.runToEnd();
    // By then any block that found a draft would show it.
    await button(near, 'Earlier runs').waitFor();
    expect(await codeOf(near)).not.toBe('1 + 1;');
    await page.evaluate(layOutAll);
    const said = new Set(await page.getByRole('status').allInnerTexts());
    expect([...said].filter((text) => !text.startsWith('Finished')).sort()).toEqual([
      'Not checked yet',
      'Ready',
    ]);
    await page.close();
  });

  test('with a word that is too long to highlight does not hold up the page', async () => {
    const { page, block } = await openLesson();
    const code = `${'x'.repeat(100_000)};`;
    await openWithDraft(page, JSON.stringify({ code, original: '', at: 1 }));
    await block.status.filter({ hasText: draftShown }).waitFor();
    expect(await codeOf(block)).toBe(code);
    await page.close();
  });

  test('that is damaged is set aside, and the block works', async () => {
    const { page, block } = await openLesson();
    const original = await codeOf(block);
    await openWithDraft(page, '{"code": 1');
    await block.region.getByRole('alert').waitFor();
    expect(await block.region.getByRole('alert').innerText()).toContain('It was set aside, not deleted');
    expect(await codeOf(block)).toBe(original);
    const aside = await page.evaluate((key) => localStorage.getItem(`nudge.v1.damaged:${key}`), draftKey);
    expect(aside).toBe('{"code": 1');
    expect(await block.runToEnd()).toMatch(/^Finished/);
    await page.close();
  });
});

describe('a lesson that changed since the draft was begun', () => {
  const draft = JSON.stringify({
    code: 'const old = 1;\nconst mine = 2;',
    original: 'const old = 1;',
    at: 1_700_000_000_000,
  });

  test('shows the difference in words', async () => {
    const { page, block } = await openLesson();
    await openWithDraft(page, draft);
    await button(block, 'See difference').click();
    const dialog = block.region.getByRole('dialog', { name: 'Difference' });
    await dialog.getByRole('table').last().waitFor();
    const lessonRows = await dialog.getByRole('table').first().getByRole('row').allInnerTexts();
    expect(lessonRows).toContainEqual(expect.stringMatching(/− removed\s+const old = 1;/));
    const mineRows = await dialog.getByRole('table').last().getByRole('row').allInnerTexts();
    expect(mineRows).toContainEqual(expect.stringMatching(/\+ added\s+const mine = 2;/));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('See difference');
    await page.close();
  });

  test('is asked about once when the reader keeps the draft', async () => {
    const { page, block } = await openLesson();
    await openWithDraft(page, draft);
    await block.status.filter({ hasText: draftShown }).waitFor();
    await block.region.getByText('The lesson’s code has changed since you began this draft.').waitFor();
    await button(block, 'Keep mine').click();
    expect(await button(block, 'See difference').count()).toBe(0);
    await reload(page);
    await block.status.filter({ hasText: draftShown }).waitFor();
    expect(await codeOf(block)).toBe('const old = 1;\nconst mine = 2;');
    // A run brings what a block tells of its memory.
    await block.runToEnd();
    await button(block, 'Earlier runs').waitFor();
    expect(await button(block, 'See difference').count()).toBe(0);
    await page.close();
  });

  test('shows its own code when the reader starts over, and nothing is lost', async () => {
    const { page, block } = await openLesson();
    const original = await codeOf(block);
    await openWithDraft(page, draft);
    await button(block, 'Start over').click();
    expect(await codeOf(block)).toBe(original);
    expect(await block.status.innerText()).toBe('Ready');
    await button(block, 'Undo').click();
    expect(await codeOf(block)).toBe('const old = 1;\nconst mine = 2;');
    await button(block, 'See difference').waitFor();
    await page.close();
  });
});

describe('earlier runs', () => {
  test('are the last twenty, the newest first', async () => {
    const { page, block } = await openLesson();
    for (let i = 1; i <= 22; i++) {
      await block.write(`${String(i)};`);
      await block.runToEnd();
    }
    const { dialog, items } = await earlierRuns(block);
    expect(await items.count()).toBe(20);
    const codes = await dialog.locator('pre:first-of-type').allTextContents();
    expect(codes).toEqual(Array.from({ length: 20 }, (_, i) => `${String(22 - i)};`));
    expect(await items.first().innerText()).toMatch(/Finished in [\d.]+ ms/);
    await page.close();
  });

  test('bring code, output and trace back, and keep the code that makes way', async () => {
    const { page, block } = await openLesson();
    const walk =
      "import { array, numericalDerivative } from 'derivative';\nnumericalDerivative((x) => 5 * x.get(0), array([1]));";
    await block.write(walk);
    await block.runToEnd();
    const before = await block.output.innerText();
    await block.write('1 + 1;');
    await block.runToEnd();
    expect(await block.trace.count()).toBe(0);
    await block.write('const unrun = 3;');
    const { goBackTo } = await earlierRuns(block);
    await goBackTo(1);
    expect(await codeOf(block)).toBe(walk);
    expect(await block.output.innerText()).toBe(before);
    await expect.poll(() => block.trace.getByRole('row').count()).toBe(2);
    expect(await block.status.innerText()).toMatch(/^The run of .+: Finished in [\d.]+ ms$/);
    await button(block, 'Undo').click();
    expect(await codeOf(block)).toBe('const unrun = 3;');
    const { items } = await earlierRuns(block);
    expect(await items.allInnerTexts()).toContainEqual(expect.stringContaining('Put away for earlier code'));
    await page.close();
  });

  test('are left with a click beside their list, which gives the focus back', async () => {
    const { page, block } = await openLesson();
    await block.runToEnd();
    const { dialog } = await earlierRuns(block);
    await page.mouse.click(5, 500);
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Earlier runs');
    await page.close();
  });

  test('are there after the page was left; only their trace has to be made again', async () => {
    const { page, block } = await openLesson();
    await block.write(
      "import { array, numericalDerivative, print } from 'derivative';\nprint('a line');\nnumericalDerivative((x) => 5 * x.get(0), array([1]));",
    );
    await block.runToEnd();
    const before = await block.output.innerText();
    await button(block, 'Earlier runs').waitFor();
    await block.reset();
    await reload(page);
    await block.region.hover();
    const { goBackTo } = await earlierRuns(block);
    await goBackTo(0);
    expect(await block.output.innerText()).toBe(before);
    expect(await block.trace.count()).toBe(0);
    expect(await block.status.innerText()).toMatch(/Its trace was not kept: run again to see it$/);
    await block.runToEnd();
    await expect.poll(() => block.trace.getByRole('row').count()).toBe(2);
    await page.close();
  });
});

describe('a browser that does not keep anything', () => {
  const trouble = 'This browser does not let the page keep your draft';

  test.each([
    [
      'blocked',
      'it blocks storage for this site',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      },
    ],
    [
      'full',
      'the storage for this site is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('exceeded the quota', 'QuotaExceededError');
        };
      },
    ],
  ])('because storage is %s says so, offers the draft as a file, and runs', async (_why, reason, spoil) => {
    const { page, complaints } = await site.open('/');
    await page.addInitScript(spoil);
    await visit(page, site.origin() + lesson);
    const block = liveBlock(page, title);
    expect(await block.runToEnd()).toMatch(/^Finished/);
    await block.write('20 + 1;');
    const alert = block.region.getByRole('alert').filter({ hasText: trouble });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(reason);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: 'Download the draft' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('nudge-draft.ts');
    await block.runToEnd();
    expect(await block.output.innerText()).toBe('21.0');
    await block.reset();
    expect(await block.status.innerText()).toBe('Ready');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('two tabs', () => {
  test('follow each other while only one is edited', async () => {
    const { page, block } = await openLesson();
    const other = await page.context().newPage();
    await visit(other, site.origin() + lesson);
    const otherBlock = liveBlock(other, title);
    // A block remembers when the reader comes near to it: this draft it may still find, and not hear of.
    await otherBlock.region.hover();
    await block.write('0;');
    await expect.poll(() => codeOf(otherBlock)).toBe('0;');
    await block.write('1 + 1;');
    await otherBlock.region.getByRole('alert').filter({ hasText: 'Another tab changed this code' }).waitFor();
    await expect.poll(() => codeOf(otherBlock)).toBe('1 + 1;');
    await page.context().close();
  });

  test('that are both edited lose neither version', async () => {
    const { page, block } = await openLesson();
    const other = await page.context().newPage();
    await visit(other, site.origin() + lesson);
    const otherBlock = liveBlock(other, title);
    await block.region.hover();
    // Both editors are open before either is written to, and both write within one pause.
    await otherBlock.write('0;');
    await draftIsKept(other, '0;');
    await expect.poll(() => codeOf(block)).toBe('0;');
    await button(block, 'Edit').click();
    await block.region.getByRole('textbox', { name: 'Code' }).waitFor();
    await Promise.all([block.write("'from one';"), otherBlock.write("'from two';")]);
    const versions = async () => {
      const { dialog } = await earlierRuns(block);
      const codes = await dialog.locator('pre:first-of-type').allTextContents();
      await dialog.getByRole('button', { name: 'Close' }).click();
      return [await codeOf(block), ...codes];
    };
    await expect.poll(versions).toEqual(expect.arrayContaining(["'from one';", "'from two';"]));
    await page.context().close();
  });

  test('of which one wrote unheard do not overwrite its draft', async () => {
    const { page, block } = await openLesson();
    await block.write('1 + 1;');
    await draftIsKept(page, '1 + 1;');
    // Storage events go to other pages only: this is what a page finds that was frozen meanwhile.
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      draftKey,
      JSON.stringify({ code: "'unheard';", original: 'x;', at: 1_700_000_000_000 }),
    ] as const);
    await block.write('2 + 2;');
    await block.region.getByRole('alert').filter({ hasText: 'Another tab changed this code too' }).waitFor();
    expect(await codeOf(block)).toBe('2 + 2;');
    const { dialog } = await earlierRuns(block);
    expect(await dialog.locator('pre').first().textContent()).toBe("'unheard';");
    await page.close();
  });

  test('of which one wrote unheard, with no room to put that away: Reset leaves the code and what came of it', async () => {
    const { page, block } = await openLesson();
    await block.write('20 + 1;');
    await draftIsKept(page, '20 + 1;');
    await block.runToEnd();
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
        Storage.prototype.setItem = () => {
          throw new DOMException('exceeded the quota', 'QuotaExceededError');
        };
      },
      [draftKey, JSON.stringify({ code: "'unheard';", original: 'x;', at: 1_700_000_000_000 })] as const,
    );
    await button(block, 'Reset').click();
    await block.region.getByRole('alert').filter({ hasText: 'the storage for this site is full' }).waitFor();
    expect(await block.status.innerText()).toMatch(/^Finished/);
    expect(await block.output.innerText()).toBe('21.0');
    expect(await codeOf(block)).toBe('20 + 1;');
    await page.close();
  });
});
