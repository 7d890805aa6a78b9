import type { Locator, Page } from 'playwright-core';
import type { LiveBlock } from './liveBlock.ts';
import { reload } from './visit.ts';

/** The smallest one, for it is opened again and again. */
export const lesson = '/lessons/reading-numbers';
export const title = 'The bits of a number';
/** How what that block prints begins: 1 is +1.0 · 2⁰. */
export const printed = 'x = 1.0\n  sign 0, exponent 0\n';
/** Where the page keeps the draft of that block. */
export const draftKey = `nudge.v1.draft:${lesson}#${title}`;

/** The code that a block shows, whether as a listing or in the editor. */
export async function codeOf({ region }: LiveBlock): Promise<string> {
  const editor = region.getByRole('textbox', { name: 'Code' });
  if (await editor.isVisible()) return (await editor.innerText()).trimEnd();
  const lines = await region.locator('pre').first().locator('.token-line').allTextContents();
  return lines
    .map((line) => line.replaceAll('\n', ''))
    .join('\n')
    .trimEnd();
}

export function button({ region }: LiveBlock, name: string): Locator {
  return region.getByRole('button', { name, exact: true });
}

/** Opens the list of earlier runs. */
export async function earlierRuns(block: LiveBlock): Promise<{
  readonly dialog: Locator;
  readonly items: Locator;
  readonly goBackTo: (place: number) => Promise<void>;
}> {
  await button(block, 'Earlier runs').click();
  const dialog = block.region.getByRole('dialog', { name: 'Earlier runs' });
  await dialog.waitFor();
  return {
    dialog,
    items: dialog.getByRole('listitem'),
    goBackTo: (place) => dialog.getByRole('button', { name: 'Go back to this' }).nth(place).click(),
  };
}

/** Waits until the page has written a draft of this code, of that block if no other is named. */
export async function draftIsKept(page: Page, code: string, key = draftKey): Promise<void> {
  await page.waitForFunction(
    ([place, text]) => {
      const stored: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
      return stored !== null && typeof stored === 'object' && 'code' in stored && stored.code === text;
    },
    [key, code] as const,
  );
}

/** Puts a draft where the page looks for it, and opens the lesson anew. */
export async function openWithDraft(page: Page, entry: string): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [draftKey, entry] as const);
  await reload(page);
}
