import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { addAxe, violations } from './support/violations.ts';

const site = builtSite();

test('the page of the bench has its tables, and pictures with names, words and data, on a telephone too', async () => {
  const { page, complaints } = await site.open('/reference/performance', {
    colorScheme: 'dark',
    viewport: { width: 360, height: 800 },
  });
  await addAxe(page);
  const limits = page.getByRole('table', { name: 'The limits' });
  expect(await limits.getByRole('row').count()).toBeGreaterThan(15);
  // A limit leads to the figures that it is about.
  const link = limits.getByRole('link', { name: 'Stop → ready' });
  expect(await page.locator((await link.getAttribute('href')) ?? '').innerText()).toContain('The cage');

  const drawn = page.getByRole('figure').getByRole('img');
  expect(await drawn.count()).toBeGreaterThan(4);
  const pictures = await drawn.evaluateAll((all) =>
    all.map((svg) => {
      const said = (attribute: string): string =>
        document.getElementById(svg.getAttribute(attribute) ?? '')?.textContent ?? '';
      const frame = svg.getBoundingClientRect();
      const outside = [...svg.querySelectorAll('text')].filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < frame.left - 1 || right > frame.right + 1;
      });
      return {
        isNamed: said('aria-labelledby') !== '',
        isTold: said('aria-describedby') !== '',
        outside: outside.map(({ textContent }) => textContent),
      };
    }),
  );
  expect(pictures).toEqual(pictures.map(() => ({ isNamed: true, isTold: true, outside: [] })));

  const data = await page.getByText('Show the data').all();
  expect(data.length).toBe(pictures.length);
  for (const each of data) await each.click();
  expect(await violations(page.locator('html'))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(complaints).toEqual([]);
  await page.close();
});
