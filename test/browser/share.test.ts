import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readFragment } from '../../src/runner/share/readFragment.ts';
import { writeFragment } from '../../src/runner/share/writeFragment.ts';
import { builtSite } from './support/builtSite.ts';
import { blocksInOnePage } from './support/blocksInOnePage.ts';
import { layOutAll } from './support/inPage.ts';
import { liveBlock } from './support/liveBlock.ts';
import { lessonProgram, openBlock } from './support/openBlock.ts';
import { shareDialog } from './support/shareDialog.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';

const title = 'The central difference of x²';
const program = lessonProgram('scalar-derivative', title);
const site = builtSite();
const openNext = blocksInOnePage(site);

/** The path that a link leads to. */
const pathTo = async (code: string, name: string): Promise<string> =>
  `/playground#${String(await writeFragment({ title: name, code }))}`;

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

describe('the dialog', () => {
  test('opens with the link selected; Escape and a click beside it give the focus back to Share', async () => {
    const { page, complaints } = await openNext(program);
    const { dialog, link } = await shareDialog(page, title);
    const selected = await link.evaluate((field: HTMLTextAreaElement) => ({
      focused: document.activeElement === field,
      text: field.value.slice(field.selectionStart, field.selectionEnd),
    }));
    expect(selected).toEqual({ focused: true, text: await link.inputValue() });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Share');
    await shareDialog(page, title);
    await page.mouse.click(5, 500);
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Share');
    expect(complaints).toEqual([]);
  });

  test('stays while text is selected, be the pointer let go of outside', async () => {
    const { page } = await openNext(program);
    const { dialog } = await shareDialog(page, title);
    await dialog.getByRole('heading').hover();
    await page.mouse.down();
    await page.mouse.move(5, 500, { steps: 5 });
    await page.mouse.up();
    expect(await dialog.isVisible()).toBe(true);
    await page.mouse.click(5, 500);
    await dialog.waitFor({ state: 'detached' });
  });

  test('has no field on a phone that iOS would zoom into: all are of 16 px at least', async () => {
    const { page } = await site.open(`/embed${(await pathTo('1;', 'One')).replace('/playground', '')}`, {
      viewport: { width: 360, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const { dialog } = await shareDialog(page, 'One');
    const sizes = await dialog
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes).toHaveLength(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await page.close();
  });

  test('keeps the keyboard inside', async () => {
    const { page } = await openNext(program);
    await shareDialog(page, title);
    const places = new Set<string>();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      places.add(
        await page.evaluate(() => {
          const place = document.activeElement;
          return place === document.body || place?.closest('dialog') ? 'inside' : (place?.outerHTML ?? '');
        }),
      );
    }
    expect([...places]).toEqual(['inside']);
  });

  test('copies, and says so', async () => {
    const { page } = await openBlock(site, program, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { dialog, link } = await shareDialog(page, title);
    await dialog.getByRole('button', { name: 'Copy: Link' }).click();
    await dialog.getByRole('status').filter({ hasText: 'Link: copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
    // A screen reader says what is new in the page: the same words, put there again.
    const said = await dialog.getByText('Link: copied').elementHandle();
    await dialog.getByRole('button', { name: 'Copy: Link' }).click();
    await page.waitForFunction((first) => !first.isConnected, said);
    expect(await dialog.getByRole('status').innerText()).toBe('Link: copied');
    await page.close();
  });

  test('leaves the text selected and says which keys copy it, where the browser refuses', async () => {
    const { page } = await openBlock(site, program);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const { dialog } = await shareDialog(page, title);
    await dialog.getByRole('button', { name: 'Copy: Frame' }).click();
    await dialog
      .getByRole('status')
      .filter({ hasText: 'The text is selected: press Ctrl+C or ⌘C' })
      .waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/^<iframe src="http/);
    // So does the button of a listing.
    await page.keyboard.press('Escape');
    const { region } = liveBlock(page, title);
    await region.getByRole('button', { name: 'Copy code to clipboard' }).first().click();
    const refusal = region.getByRole('alert').filter({ hasText: 'The text is selected' });
    await refusal.waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe(program.code.trim());
    await page.close();
  });

  test('lays on what follows that a listing of one line is not copied', async () => {
    const { page } = await site.open('/teach/write-an-exercise', { viewport: { width: 360, height: 800 } });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const listing = page.locator('.theme-code-block').first();
    await listing.getByRole('button', { name: 'Copy code to clipboard' }).click();
    const isOnTop = await listing.getByRole('alert').evaluate((alert: HTMLElement) => {
      alert.style.pointerEvents = 'auto';
      alert.scrollIntoView({ block: 'center' });
      const { left, bottom } = alert.getBoundingClientRect();
      return document.elementFromPoint(left + 20, bottom - 2) === alert;
    });
    expect(isOnTop).toBe(true);
    await page.close();
  });

  test('says the size and the limit of code that is too long, and offers the file', async () => {
    const { page } = await openNext(program);
    await liveBlock(page, title).write('x'.repeat(20_001));
    await page
      .getByRole('region', { name: title, exact: true })
      .getByRole('button', { name: 'Share' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Share this code' });
    await dialog.getByText('This code has 20,001 characters, and a link carries 20,000 at most.').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Link' }).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download as .ts' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-central-difference-of-x2.ts');
  });

  test('saves the code as it stands in the editor', async () => {
    const { page } = await openNext(program);
    await liveBlock(page, title).write('const edited = 20;\nedited + 1;');
    const { dialog } = await shareDialog(page, title);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download as .ts' }).click(),
    ]);
    const text = await (await download.createReadStream()).setEncoding('utf8').toArray();
    expect(text.join('')).toContain('const edited = 20;\nshowValue(edited + 1);');
    await dialog.getByRole('status').filter({ hasText: 'the-central-difference-of-x2.ts' }).waitFor();
  });
});

describe('a link', () => {
  test('shows the code, does not run it, and a run works', async () => {
    const code = "console.log('it ran');\n20 + 1;";
    const made = await openNext(program);
    await made.block.write(code);
    const dialog = await shareDialog(made.page, title);
    await dialog.title.fill('Twenty-one');
    const fragment = async (): Promise<string> => (await dialog.link.inputValue()).split('#')[1] ?? '';
    // Packing takes a moment.
    await expect
      .poll(async () => readFragment(await fragment()))
      .toEqual({ type: 'shared', shared: { title: 'Twenty-one', code } });
    const link = await dialog.link.inputValue();
    expect(link).toBe(`${site.origin()}/playground#${await fragment()}`);

    const { page, complaints } = await site.open(link.slice(site.origin().length));
    const block = liveBlock(page, 'Twenty-one');
    await page.getByText('This code came with a link. Read it, then run it.').waitFor();
    expect(await block.region.locator('pre').first().innerText()).toContain("console.log('it ran');");
    expect(await block.status.innerText()).toBe('Ready');
    // An output without a word is not there.
    expect(await block.output.count()).toBe(0);
    expect(await block.runToEnd()).toMatch(/^Finished/);
    expect(await block.output.innerText()).toBe('it ran\n21.0');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('leaves nothing in the reader’s storage while it is only looked at', async () => {
    const { page } = await site.open(await pathTo('1234567;', 'A secret'));
    await liveBlock(page, 'A secret').region.locator('pre').first().waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('1234567');
    await page.close();
  });

  test('takes nothing away of what the reader wrote, nor of a link before', async () => {
    const first = await pathTo('1;', 'First');
    const second = await pathTo('2;', 'Second');
    const { page } = await site.open('/playground#your-own-program');
    await liveBlock(page, 'Your own program').write('const mine = 1;');
    for (const path of [first, second]) {
      await page.evaluate((address) => location.assign(address), path);
    }
    await liveBlock(page, 'Second').region.waitFor();
    await page.getByRole('paragraph').getByRole('link', { name: 'Your own program' }).click();
    const editor = liveBlock(page, 'Your own program').region.getByRole('textbox', { name: 'Code' });
    expect(await editor.innerText()).toBe('const mine = 1;');
    await page.getByRole('link', { name: 'From a link: First' }).click();
    expect(await liveBlock(page, 'First').region.locator('pre').first().innerText()).toContain('1;');
    await page.close();
  });

  test.each([
    ['damaged', 'code=1.eJxLTEoGAAJNASc', 'This link is damaged'],
    ['cut off', 'code=1', 'This link is damaged'],
    ['of another format', 'code=2.abc', 'This link is written in a format that this page does not know'],
    ['huge', `code=1.${'A'.repeat(200_000)}`, 'This link carries more code than a link may'],
    ['not even decodable', 'code=1.%zz', 'This link is damaged'],
  ])('that is %s gets a sentence, and an empty editor that works', async (_what, fragment, sentence) => {
    const { page } = await site.open(`/playground#${fragment}`);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    const own = liveBlock(page, 'Your own program');
    await own.write('20 + 1;');
    await own.runToEnd();
    expect(await own.output.innerText()).toBe('21.0');
    await page.close();
  });

  test('that cannot be decoded does not crash the page that is open', async () => {
    const { page, complaints } = await site.open('/playground');
    await page.evaluate(() => {
      location.hash = '#code=1.%zz';
    });
    await page.getByRole('alert').filter({ hasText: 'This link is damaged' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the playground', () => {
  test('shows the example that is chosen, Back the one before, and a link of its own without the dialog', async () => {
    const { page, complaints } = await site.open('/playground');
    const run = page.getByRole('button', { name: 'Run', exact: true });
    await run.waitFor();
    expect(await run.count()).toBe(1);
    await page.getByRole('link', { name: 'A Jacobian' }).click();
    await liveBlock(page, 'A Jacobian').region.waitFor();
    expect(await page.getByRole('link', { name: 'A Jacobian' }).getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await liveBlock(page, 'The central difference').region.waitFor();
    await liveBlock(page, 'The central difference').runToEnd();
    const { dialog } = await shareDialog(page, 'The central difference');
    await dialog.getByRole('link', { name: 'Open in the playground' }).click();
    await page.getByText('This code came with a link. Read it, then run it.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows every example with its output without JavaScript', async () => {
    const { page } = await site.open('/playground', { javaScriptEnabled: false });
    await page.evaluate(layOutAll);
    const outputs = await page.getByRole('log', { name: 'Output' }).allInnerTexts();
    // Nine examples; the tenth block, the reader's own program, prints nothing.
    expect(outputs).toHaveLength(9);
    expect(outputs.filter((text) => text === '')).toEqual([]);
    await page.close();
  });

  test('is in the navigation bar', async () => {
    const { page } = await site.open('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Playground' }).click();
    await page.getByRole('heading', { name: 'Playground' }).waitFor();
    await page.close();
  });
});

test('a lesson offers its NumPy notebook as a file', async () => {
  const { page } = await site.open('/lessons/gradient');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download this lesson’s NumPy notebook' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('gradient.ipynb');
  const text = await (await download.createReadStream()).setEncoding('utf8').toArray();
  expect(JSON.parse(text.join(''))).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
  await page.close();
});

describe('axe finds nothing, and nothing scrolls sideways, in any look', () => {
  // The page's policy keeps foreign scripts out, axe too.
  const options = { bypassCSP: true };

  test('in the playground, a link and the frame', async () => {
    const linked = await pathTo('20 + 1;', 'Twenty-one');
    for (const path of [
      '/playground',
      linked,
      '/playground#code=1.x',
      linked.replace('playground', 'embed'),
      '/embed',
    ]) {
      const { page } = await site.open(path, options);
      await addAxe(page);
      if (path.endsWith(linked.slice(linked.indexOf('#')))) await liveBlock(page, 'Twenty-one').runToEnd();
      expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
      await page.close();
    }
  });

  test('in the dialog', async () => {
    const { page } = await openBlock(site, program, options);
    await addAxe(page);
    const { dialog } = await shareDialog(page, title);
    await dialog.getByRole('button', { name: 'Copy: Link' }).click();
    expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
    await page.close();
  });
});
