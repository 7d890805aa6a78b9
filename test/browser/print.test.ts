import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';

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
