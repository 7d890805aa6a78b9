import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';

const site = builtSite();

async function openGradient(): Promise<{ readonly page: Page; readonly block: LiveBlock }> {
  const { page } = await site.open('/lessons/gradient');
  return { page, block: liveBlock(page, 'The gradient of two variables') };
}

const button = ({ region }: LiveBlock, name: string): Locator =>
  region.getByRole('button', { name, exact: true });
const currentRow = ({ trace }: LiveBlock): Locator =>
  trace.locator('[aria-current="step"]').getByRole('cell').first();
const sentence = ({ region }: LiveBlock): Promise<string> =>
  region.locator('[aria-live="polite"]').innerText();
const litLine = ({ region }: LiveBlock): Promise<string> =>
  region.locator('.theme-code-block-highlighted-line').innerText();
const cell = ({ region }: LiveBlock, array: string, place: number): Promise<string> =>
  region.getByRole('table', { name: array, exact: true }).getByRole('cell').nth(place).innerText();

test('each moment is told in the sentence, the figure, the table and the listing', async () => {
  const { page, block } = await openGradient();
  await button(block, 'First moment').click();
  const seen: string[] = [];
  for (let moment = 0; moment < 8; moment++) {
    seen.push(
      `${await sentence(block)} | ${(await litLine(block)).trim()} | row ${await currentRow(block).innerText()}`,
    );
    await button(block, 'Forward').click();
  }
  // The walk of the notebook's cell 9: what the loop does at (0,), line by line, then the next visit.
  expect(seen.map((text) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/idx = \(0,\).*3\.0.*const it = nditer\(x.*row 1$/),
    expect.stringMatching(/nudged up.*3\.0001.*x\.set\(idx, value \+ delta\); \| row 1$/),
    expect.stringMatching(/f\(x\+δ\).*const fx1 = f\(x\); \| row 1$/),
    expect.stringMatching(/nudged down.*2\.9999.*x\.set\(idx, value - delta\); \| row 1$/),
    expect.stringMatching(/f\(x−δ\).*const fx2 = f\(x\); \| row 1$/),
    expect.stringMatching(/7\.999999999999119.*grad\.set\(idx.*row 1$/),
    expect.stringMatching(/put back to 3\.0.*x\.set\(idx, value\); \| row 1$/),
    expect.stringMatching(/idx = \(1,\).*2\.0.*it\.iternext\(\); \| row 2$/),
  ]);
  await page.close();
});

test('the figure shows the nudged cell and fills grad cell by cell', async () => {
  const { page, block } = await openGradient();
  await button(block, 'First moment').click();
  await button(block, 'Forward').click();
  expect(await cell(block, 'x', 0)).toMatch(/^3\.0001\s*\+δ/);
  for (let moment = 0; moment < 4; moment++) await button(block, 'Forward').click();
  expect(await cell(block, 'grad', 0)).toMatch(/^7\.999999/);
  expect(await cell(block, 'grad', 1)).toMatch(/^0\.0/);
  await page.close();
});

test('a row of the table and a cell of the figure move the moment there', async () => {
  const { page, block } = await openGradient();
  await block.trace.getByRole('row').nth(1).getByRole('button').click();
  expect(await sentence(block)).toMatch(/idx = \(0,\)/);
  await block.region
    .getByRole('table', { name: 'x', exact: true })
    .getByRole('cell')
    .nth(1)
    .getByRole('button')
    .click();
  expect(await sentence(block)).toMatch(/idx = \(1,\)/);
  expect(await currentRow(block).innerText()).toBe('2');
  await page.close();
});

test('the slider moves with the arrow keys and says where it stands', async () => {
  const { page, block } = await openGradient();
  const slider = block.region.getByRole('slider', { name: 'Moment' });
  await slider.press('Home');
  await slider.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/nudged up/);
  await page.close();
});

test('Play goes on by itself until it is paused', async () => {
  const { page, block } = await openGradient();
  await button(block, 'First moment').click();
  const before = await sentence(block);
  await button(block, 'Play').click();
  await block.region.locator('[aria-live="polite"]').filter({ hasText: 'nudged' }).waitFor();
  await button(block, 'Pause').click();
  expect(await sentence(block)).not.toBe(before);
  await page.close();
});

test('a loop that the reader writes anew is traced, and lights its own lines', async () => {
  const { page, block } = await openGradient();
  await block.write(
    [
      "import { array, nditer, zerosLike } from 'derivative';",
      'const x = array([[1, 2], [3, 4]]);',
      'const slopes = zerosLike(x);',
      'const area = (a: typeof x) => a.get(0, 0) * a.get(1, 1);',
      "for (const it = nditer(x, { flags: ['multi_index'] }); !it.finished; it.iternext()) {",
      '  const here = it.multiIndex;',
      '  const kept = x.get(here);',
      '  x.set(here, kept + 0.5);',
      '  const above = area(x);',
      '  x.set(here, kept);',
      '  slopes.set(here, (above - area(x)) / 0.5);',
      '}',
    ].join('\n'),
  );
  await block.runToEnd();
  const rows = await block.trace.getByRole('row').all();
  const texts = await Promise.all(rows.slice(1).map((row) => row.getByRole('cell').allInnerTexts()));
  // f = x₀₀·x₁₁: its partial derivatives at ((1, 2), (3, 4)) are 4, 0, 0 and 1, exact for a product.
  expect(texts.map(([step, idx, value, plus, , slope]) => [step, idx, value, plus, slope])).toEqual([
    ['1', '(0, 0)', '1.0', '6.0', '4.0'],
    ['2', '(0, 1)', '2.0', '4.0', '0.0'],
    ['3', '(1, 0)', '3.0', '4.0', '0.0'],
    ['4', '(1, 1)', '4.0', '4.5', '1.0'],
  ]);
  await button(block, 'First moment').click();
  await button(block, 'Forward').click();
  expect(await block.region.locator('.cm-line.litLine').innerText()).toBe('  x.set(here, kept + 0.5);');
  await page.close();
});

test('what was traced before a stop stays, and is marked as a part', async () => {
  const { page, block } = await openGradient();
  await block.write(
    "import { array, numericalDerivative } from 'derivative';\nlet calls = 0;\nnumericalDerivative((x) => {\n  while (calls === 3);\n  calls++;\n  return x.get(0);\n}, array([3, 2]));",
  );
  await block.run();
  await block.trace.getByRole('row').nth(2).waitFor();
  await block.stop();
  await block.status.filter({ hasText: /^Stopped after step 2$/ }).waitFor();
  // f = x₀: 3.0001 − 2.9999 as float64 numbers is 4.22e-16 too much, divided by 2e-4.
  expect(await block.trace.getByRole('row').nth(1).getByRole('cell').nth(5).innerText()).toBe(
    '1.0000000000021103',
  );
  expect(await block.region.innerText()).toContain('The record ends here, in the middle of the walk.');
  await page.close();
});
