import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { tablesCutOnPaper } from './support/untidy.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';

const site = builtSite();
const teach = ['', '/write-an-exercise', '/write-a-lesson', '/rules', '/secrets', '/translate'];

test.each(['/exercises', '/exercises/gradient-2x3', ...teach.map((name) => `/teach${name}`)])(
  '%s is in order in any look, with all that opens open',
  async (path) => {
    // The page's policy keeps foreign scripts out, axe too.
    const { page, complaints } = await site.open(path, { bypassCSP: true });
    for (const folded of await page.locator('main details > summary').all()) await folded.click();
    await addAxe(page);
    expect(await faultsInLooks(page, page.locator('html'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

describe('a proof sheet', () => {
  test('shows without JavaScript which check catches which mistake', async () => {
    const { page } = await site.open('/exercises/central-difference', { javaScriptEnabled: false });
    const table = page.getByRole('table', { name: 'Seeds at which a check fails' });
    const columns = await table.getByRole('columnheader').allInnerTexts();
    const row = await table.getByRole('row', { name: 'forward' }).getByRole('cell').allInnerTexts();
    // A parabola has no forward difference without error, and f is asked elsewhere: at every seed.
    expect(row[columns.indexOf('f is asked at x − h and at x + h') - 1]).toBe('200');
    expect(await page.getByText('The rules E01 to E13 find nothing against it.').isVisible()).toBe(true);
    expect(await page.getByText('Take a value on the left of x as well').isVisible()).toBe(false);
    await page.close();
  });

  test('has a table that scrolls in a frame of its own, by keyboard, and keeps the names in sight', async () => {
    const { page } = await site.open('/exercises/gradient-2x3', { viewport: { width: 360, height: 800 } });
    const frame = page.getByRole('group', { name: 'Seeds at which a check fails' });
    const name = frame.getByRole('rowheader', { name: 'forward' });
    const before = await name.boundingBox();
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(30);
    const moved = ((await name.boundingBox())?.x ?? NaN) - (before?.x ?? NaN);
    // Half of the border that it shares with the frame.
    expect(Math.abs(moved)).toBeLessThanOrEqual(0.5);
    await page.close();
  });

  test('fits a sheet of paper, without a title that nothing follows', async () => {
    // The width of A4 between its margins; no other has a wider table.
    const { page } = await site.open('/exercises/bend-along', { viewport: { width: 680, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await tablesCutOnPaper(page)).toEqual([]);
    expect(await page.getByRole('heading', { name: 'What learners are told' }).isVisible()).toBe(false);
    await page.close();
  });

  test('is reached from the list, and leads to its lesson', async () => {
    const { page } = await site.open('/teach', { viewport: { width: 360, height: 800 } });
    await page.getByRole('main').getByRole('link', { name: 'All exercises' }).click();
    // The address is another one before the page is.
    const listed = page.getByRole('rowheader').getByRole('link', { name: 'Gradient 2x3' });
    await listed.waitFor();
    // The list itself fits on a phone.
    const wide = page
      .getByRole('main')
      .locator('table')
      .evaluateAll(
        (tables) =>
          tables.filter((table) => table.clientWidth > (table.parentElement?.clientWidth ?? 0)).length,
      );
    expect(await wide).toBe(0);
    await listed.click();
    await page.waitForURL('**/exercises/gradient-2x3');
    await page.getByRole('main').getByRole('link', { name: 'The gradient, element by element' }).click();
    await page.waitForURL('**/lessons/gradient#exercise-gradient-2x3');
    await page.close();
  });
});

test('the anchor that a finding names is a heading of the page', async () => {
  const { page } = await site.open('/teach/rules#e03');
  expect(await page.locator('#e03').innerText()).toContain('E03: every mistake fails');
  await page.close();
});
