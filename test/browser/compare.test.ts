import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';

const site = builtSite();

/** x² at 3 with its exact derivative 6; the digits are those of the notebook's formula in float64. */
const program = (delta: string): string =>
  `import { array, numericalDerivative, print } from 'derivative';\nprint('delta =', ${delta});\n` +
  `numericalDerivative(([x]) => x * x, array([3]), { delta: ${delta} });`;

async function pinnedAndRun(page: Page): Promise<LiveBlock & { readonly panel: Locator }> {
  const block = liveBlock(page, 'One call, and its trace');
  await block.write(program('1e-4'));
  await block.runToEnd();
  await block.region.getByRole('button', { name: 'Pin this run' }).click();
  await block.write(program('0.5'));
  await block.runToEnd();
  return { ...block, panel: block.region.getByRole('region', { name: 'Beside the pinned run' }) };
}

test('a pinned run stands beside the next: code, output and steps, with differing digits marked', async () => {
  const { page, complaints } = await site.open('/lessons/scalar-derivative');
  const { region, panel } = await pinnedAndRun(page);
  await panel.waitFor();
  const output = panel.getByRole('table', { name: 'Output' }).getByRole('row');
  expect(await output.nth(1).getByRole('cell').allInnerTexts()).toEqual(['delta = 0.0001', 'delta = 0.5']);
  expect(await output.nth(1).locator('mark').allInnerTexts()).toEqual(['0001', '5']);
  const steps = panel.getByRole('table', { name: 'Steps of both runs' }).getByRole('row');
  // (3.5² − 2.5²) / 1 is 6 without rounding; the other is the notebook's cell 4.
  expect(await steps.nth(1).innerText()).toMatch(
    /Pinned run\s+9\.0006\d*\s+8\.9994\d*\s+6\.000000000012662\s+11$/,
  );
  expect(await steps.nth(2).innerText()).toMatch(/This run\s+12\.25\s+6\.25\s+6\.0\s+2$/);
  expect(await panel.innerText()).toContain('{ delta: 0.5 });');

  await region.getByRole('button', { name: 'Pin this run' }).click();
  await panel.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('the exact derivative can be changed, and a text that is no number is told', async () => {
  const { page } = await site.open('/lessons/scalar-derivative');
  const { panel } = await pinnedAndRun(page);
  const exact = panel.getByRole('textbox', { name: 'Exact derivative' });
  expect(await exact.inputValue()).toBe('6');
  await exact.fill('six');
  expect(await panel.innerText()).toContain('Write numbers, with commas between them: 8, 21');
  expect(await panel.getByRole('columnheader', { name: 'digits right' }).count()).toBe(0);
  await exact.fill('6.0001');
  const steps = panel.getByRole('table', { name: 'Steps of both runs' }).getByRole('row');
  expect(await steps.nth(1).innerText()).toMatch(/\s4$/);
  await page.close();
});

test('axe finds nothing in the comparison in any look', async () => {
  const { page } = await site.open('/lessons/scalar-derivative', { bypassCSP: true });
  await addAxe(page);
  const { panel } = await pinnedAndRun(page);
  await panel.waitFor();
  expect(await faultsInLooks(page, panel)).toEqual([]);
  await page.close();
});
