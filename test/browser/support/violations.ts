import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at: colours depend on the theme alone, and the layout on the width alone. */
export const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;

/** Brings axe into a page or a frame. The driver does it past the page's policy, which would keep a script out. */
export async function addAxe(page: Page | Frame): Promise<void> {
  await page.evaluate(axe);
}

/** What axe finds wrong in a part of the page, each as its rule and the place. */
export async function violations(part: Locator): Promise<string[]> {
  const { violations: found } = await part.evaluate((element) => {
    const { axe: here } = globalThis as unknown as {
      axe: { run: (element: Element) => Promise<AxeResults> };
    };
    return here.run(element);
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
