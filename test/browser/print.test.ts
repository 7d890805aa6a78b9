import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';

const site = builtSite();

test('a page in dark colours is printed in light ones, and is dark again afterwards', async () => {
  const { page } = await site.open('/lessons/scalar-derivative', { colorScheme: 'dark' });
  const colours = (): Promise<string[]> =>
    page.evaluate(() =>
      ['color', 'background-color'].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(name),
      ),
    );
  const dark = await colours();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.emulateMedia({ media: 'print' });
  await page.locator('html[data-theme="light"]').waitFor();
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(colours).toEqual(dark);
  await page.close();
});

test('on paper nothing of a walk over seventeen elements is cut off', async () => {
  // The width of an A4 sheet between its margins.
  const { page } = await site.open('/lessons/exact-derivatives', { viewport: { width: 680, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const { region } = liveBlock(page, 'A network on the tape');
  const beyond = await region.locator('td').evaluateAll((cells) =>
    cells.map((cell) => {
      const edge = cell.closest('section')?.getBoundingClientRect().right ?? NaN;
      return cell.getBoundingClientRect().right - edge;
    }),
  );
  // x and grad, and the rows of the table.
  expect(beyond.length).toBeGreaterThanOrEqual(17 + 17 + 17 * 6);
  expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
  await page.close();
});

test('on paper the data of a picture that were opened are there to the last row', async () => {
  const { page } = await site.open('/lessons/step-size', { viewport: { width: 680, height: 1000 } });
  const data = page
    .locator('figure details')
    .filter({ has: page.locator('tr:nth-child(12)') })
    .first();
  const summary = data.getByText('Show the data');
  await summary.click();
  const rows = data.locator('table').last().locator('tr');
  // A click before the block is alive is done when it is.
  await rows.last().waitFor();
  const isCut = (): Promise<boolean> =>
    rows.last().evaluate((row) => {
      const bottom = row.closest('table')?.parentElement?.getBoundingClientRect().bottom ?? NaN;
      return row.getBoundingClientRect().bottom > bottom + 1;
    });
  expect(await isCut()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isCut()).toBe(false);
  await page.close();
});

test('on paper an exercise has the hint that was opened, and says nothing of what nobody did', async () => {
  const { page } = await site.open('/lessons/scalar-derivative');
  const { region } = liveBlock(page, 'Spot the forward');
  const onPaper = async (): Promise<string> => {
    await page.emulateMedia({ media: 'print' });
    const text = await region.innerText();
    await page.emulateMedia({ media: 'screen' });
    return text;
  };
  const untouched = await onPaper();
  expect(untouched).toContain('Type its number.');
  expect(untouched).not.toMatch(/Hint|solution|Not checked|proven/);
  await region.getByText('Hint 1 of 2').click();
  // A click before the exercise is alive is done when it is.
  await region.locator('details[open]').waitFor();
  expect(await onPaper()).toContain('Hint 1 of 2');
  const block = liveBlock(page, 'Shorter and shorter steps');
  await page.emulateMedia({ media: 'print' });
  expect(await block.status.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await block.runToEnd();
  await page.emulateMedia({ media: 'print' });
  expect(await block.status.isVisible()).toBe(true);
  await page.close();
});
