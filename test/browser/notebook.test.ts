import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseNotebook } from '../../src/plugins/live/notebook.ts';
import type { Locator } from 'playwright-core';
import { launchChromium, openPage } from './support/chromium.ts';
import { layOutAll } from './support/inPage.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';

const notebook = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../docs/notebook.txt');
const lessons = ['/lessons/scalar-derivative', '/lessons/gradient'];

/** Every line that the notebook recorded, with its cell's number. */
const recorded = parseNotebook(readFileSync(notebook, 'utf8')).flatMap(({ number, output }) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ number, line })),
);

let site: Served;

beforeAll(async () => {
  site = await serveBuild();
});

afterAll(async () => {
  await site.close();
});

test('with JavaScript off, every line of the notebook’s output stands in the lessons', async () => {
  const browser = await launchChromium();
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  const lines = new Set<string>();
  for (const lesson of lessons) {
    await page.goto(site.origin + lesson);
    await page.evaluate(layOutAll);
    // The driver reads the page; the page itself runs nothing.
    for (const log of await page.getByRole('log').all()) {
      for (const line of (await log.innerText()).split('\n')) lines.add(line);
    }
    expect(await page.getByRole('button', { name: 'Run' }).count()).toBe(0);
  }
  expect(recorded.filter(({ line }) => !lines.has(line))).toEqual([]);
  await browser.close();
});

describe.each([
  { where: 'with JavaScript off', javaScriptEnabled: false, media: 'screen' },
  { where: 'on paper', javaScriptEnabled: true, media: 'print' },
] as const)('$where', ({ javaScriptEnabled, media }) => {
  test('a block shows its code, its NumPy original, its trace, and no button', async () => {
    const browser = await launchChromium();
    const { page } = await openPage(browser, { javaScriptEnabled });
    await page.emulateMedia({ media });
    await page.goto(`${site.origin}/lessons/gradient`);
    if (media === 'screen') await page.evaluate(layOutAll);
    const block = page.getByRole('region', { name: 'The gradient of two variables' });
    expect(await block.getByText('const it = nditer(x').isVisible()).toBe(true);
    expect(await block.getByText('it = np.nditer(x').isVisible()).toBe(true);
    // Its lines keep off the frame.
    const left = async (part: Locator): Promise<number> => (await part.boundingBox())?.x ?? NaN;
    const inset = (await left(block.locator('.language-python .token-line').first())) - (await left(block));
    expect(inset).toBeGreaterThan(8);
    // The cells of the last row, as the notebook's cell 9 has them; f at (3, 2 ± δ) by hand: 12 + 9y + y³.
    const row = block.getByRole('table', { name: 'Trace' }).getByRole('row').last();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      '2',
      '(1,)',
      '2.0',
      '32.002100060001005',
      '31.997900059998997',
      '21.000000010040765',
      '[ 8.         21.00000001]',
    ]);
    expect(await block.getByRole('button', { name: /Run|Edit|Reset|Play|Forward/ }).count()).toBe(0);
    await browser.close();
  });
});
