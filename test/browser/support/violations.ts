import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { showAlone } from './inPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at: colours depend on the theme alone, and the layout on the width alone. */
export const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

/** Brings axe into a page or a frame. The driver does it past the page's policy, which would keep a script out. */
export async function addAxe(page: Page | Frame): Promise<void> {
  await page.evaluate(axe);
}

/**
 * What axe finds wrong in a part of the page, each as its rule and the place. It reads the whole page for the smallest part
 * of it, which takes ten times as long on a lesson: so what is not around the part is lifted out meanwhile.
 */
export async function violations(part: Locator): Promise<string[]> {
  const options: RunOptions = {
    // It would describe each of the thousands of places, too, at which nothing is wrong.
    resultTypes: ['violations'],
    // And read all styles, for a rule that is not among those it runs.
    preload: { assets: ['media'] },
    // Not among those that it runs by itself: whether a finger hits what it is meant for.
    rules: { 'target-size': { enabled: true } },
  };
  const { violations: found } = await part.evaluate(async (element, chosen) => {
    const { axe: here } = globalThis as unknown as {
      axe: { run: (context: ContextObject, options: RunOptions) => Promise<AxeResults> };
    };
    const { scrollX, scrollY } = window;
    const lifted: { readonly from: Element; readonly content: DocumentFragment }[] = [];
    for (let inside = element; inside.parentElement; inside = inside.parentElement) {
      for (const beside of inside.parentElement.children) {
        // A frame would load anew, and the head is what the page looks like.
        if (beside === inside || beside === document.head || beside instanceof HTMLIFrameElement) continue;
        const content = document.createDocumentFragment();
        content.append(...beside.childNodes);
        lifted.push({ from: beside, content });
      }
    }
    try {
      // A formula is a hundred boxes in the colours of the text around it.
      return await here.run({ include: element, exclude: '.katex' }, chosen);
    } finally {
      for (const { from, content } of lifted) from.append(content);
      window.scrollTo(scrollX, scrollY);
    }
  }, options);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/**
 * What is wrong with a part of the page in each look: what axe finds, and a page that scrolls sideways. The page is opened
 * and brought into its state once; a reader changes colours and width of it, too.
 */
export async function faultsInLooks(
  page: Page,
  part: Locator,
  wanted: readonly Look[] = looks,
): Promise<string[]> {
  const faults: string[] = [];
  await alone(part, async () => {
    for (const look of wanted) {
      await showIn(page, look);
      const excess = await page.evaluate(() =>
        Math.max(0, document.documentElement.scrollWidth - innerWidth),
      );
      const found = [...(await violations(part)), ...(excess > 0 ? [`${String(excess)} px too wide`] : [])];
      faults.push(...found.map((fault) => `${look.colorScheme}, ${String(look.width)} px: ${fault}`));
    }
  });
  return faults;
}

/** Shows nothing but a part of the page meanwhile. */
export async function alone(part: Locator, look: () => Promise<void>): Promise<void> {
  await part.evaluate(showAlone);
  try {
    await look();
  } finally {
    await part.page().evaluate(showAlone, null);
  }
}

/** Shows the page in other colours, at another width. */
export async function showIn(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
  // Colours that change smoothly would be measured on their way.
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
}
