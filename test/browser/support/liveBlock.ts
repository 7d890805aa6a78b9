import type { Locator, Page } from 'playwright-core';

/** A live block as a reader finds it: by the names of its parts. */
export interface LiveBlock {
  readonly region: Locator;
  readonly status: Locator;
  readonly output: Locator;
  readonly trace: Locator;
  readonly run: () => Promise<void>;
  /** Runs and waits until the status says how it ended. */
  readonly runToEnd: () => Promise<string>;
  readonly stop: () => Promise<void>;
  readonly reset: () => Promise<void>;
  /** Opens the editor and replaces all of its code. */
  readonly write: (code: string) => Promise<void>;
}

/** A page, or a frame with the keyboard of its page. */
export type Surroundings = Pick<Page, 'locator' | 'keyboard'>;

export function liveBlock(page: Surroundings, title: string): LiveBlock {
  // The region of this name. `getByRole` would ask each of the thousands of elements of a lesson for its role, at each step,
  // and plain CSS each for a shadow tree.
  const name = page.locator('css:light=:scope > header').getByText(title, { exact: true });
  const region = page.locator('css:light=section[aria-labelledby]').filter({ has: name });
  const button = (name: string): Locator => region.getByRole('button', { name, exact: true });
  const status = region.getByRole('status');
  const run = (): Promise<void> => button('Run').click();
  return {
    region,
    status,
    output: region.getByRole('log', { name: 'Output' }),
    trace: region.getByRole('table', { name: 'Trace' }),
    run,
    async runToEnd() {
      // The words of the run before give way to new ones, be they the same.
      const before = await status.locator('> *').elementHandle();
      await run();
      await before.waitForElementState('hidden');
      const ended = status.filter({ hasText: /^(Finished|Stopped|Failed)/ });
      await ended.waitFor();
      return ended.innerText();
    },
    stop: () => button('Stop').click(),
    reset: () => button('Reset').click(),
    async write(code) {
      const editor = region.getByRole('textbox', { name: 'Code' });
      if (!(await editor.isVisible())) await button('Edit').click();
      await editor.waitFor();
      await editor.press('ControlOrMeta+a');
      // Nothing in the place of what is selected is no input to every browser.
      if (code === '') await page.keyboard.press('Delete');
      else await page.keyboard.insertText(code);
    },
  };
}
