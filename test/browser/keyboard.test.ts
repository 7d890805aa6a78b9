import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';

/** More stops than any page has: a walk that needs them all goes in a circle. */
const mostStops = 1_000;

/** A place where Tab stops. */
interface Stop {
  readonly name: string;
  readonly block: string | null;
  readonly isVisible: boolean;
  readonly isCovered: boolean;
}

const site = builtSite();

/** Goes through a page with Tab alone, from its beginning until the focus leaves it. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < mostStops; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereFocusIs);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`after ${String(mostStops)} stops Tab has not left the page`);
}

/** Sent to the page as text. */
function whereFocusIs(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  // The page scrolls smoothly; where it will end up counts.
  focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = focused.getBoundingClientRect();
  const at = document.elementFromPoint(
    x + Math.min(width, innerWidth - x) / 2,
    y + Math.min(height, innerHeight - y) / 2,
  );
  const title = focused.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
  return {
    name: (focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 60),
    block: document.getElementById(title)?.textContent ?? null,
    isVisible: width > 0 && height > 0,
    isCovered: at !== null && !focused.contains(at) && !at.contains(focused),
  };
}

describe.each(['/lessons/scalar-derivative', '/lessons/gradient'])('%s with the keyboard alone', (path) => {
  test('Tab goes through the whole page, past every block, and out of it', async () => {
    const { page } = await site.open(path);
    const titles = await page
      .locator('section[aria-labelledby]', { has: page.getByRole('button', { name: 'Run', exact: true }) })
      .evaluateAll((blocks) =>
        blocks.map(
          (block) => document.getElementById(block.getAttribute('aria-labelledby') ?? '')?.textContent,
        ),
      );
    const stops = await tabThrough(page);
    expect(stops[0]?.name).toBe('Skip to main content');
    expect(stops.filter(({ name }) => name === 'Run').map(({ block }) => block)).toEqual(titles);
    expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
    await page.close();
  });
});

test('a program is edited, run, stepped through and left without a pointer', async () => {
  const { page } = await site.open('/lessons/gradient');
  const { region, status, output } = liveBlock(page, 'A function of one array');
  await region.locator('pre').first().focus();
  await page.keyboard.press('Enter');
  await region.getByRole('textbox', { name: 'Code' }).waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    "import { array, numericalDerivative } from 'derivative';\nnumericalDerivative(([x]) => x * x, array([3]));",
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await status.filter({ hasText: /^Finished/ }).waitFor();
  // (3.0001² − 2.9999²) / 0.0002, as the notebook's cell 12 prints it.
  expect(await output.innerText()).toBe('array([6.])');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');

  const moment = region.getByRole('slider', { name: 'Moment' });
  await moment.focus();
  await page.keyboard.press('Home');
  expect(await moment.getAttribute('aria-valuetext')).toBe(
    'Step 1 of 1: the walk stands at idx = (0,), where x[idx] is 3.0.',
  );
  await page.keyboard.press('ArrowRight');
  expect(await moment.getAttribute('aria-valuetext')).toBe('x[idx] is nudged up by δ ≈ 0.0001, to 3.0001.');
  await page.close();
});
