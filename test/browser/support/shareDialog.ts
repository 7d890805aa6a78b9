import type { Locator, Page } from 'playwright-core';

export interface ShareDialog {
  readonly dialog: Locator;
  readonly title: Locator;
  readonly link: Locator;
  /** The code for a frame on another page. */
  readonly frame: Locator;
}

/** Presses Share in a live block. */
export async function shareDialog(page: Page, block: string): Promise<ShareDialog> {
  await page
    .getByRole('region', { name: block, exact: true })
    .getByRole('button', { name: 'Share', exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Share this code' });
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await link.waitFor();
  return {
    dialog,
    link,
    title: dialog.getByRole('textbox', { name: 'Title' }),
    frame: dialog.getByRole('textbox', { name: 'Frame for a course page' }),
  };
}
