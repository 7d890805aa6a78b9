/**
 * What a test does inside a page, for every engine alike. Each function is sent to the page as text, so it
 * may use nothing from outside itself.
 */

/** Waits for a block that comes with the page's script, as on the page for frames. */
export async function untilBlock(title: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const isThere = [...document.querySelectorAll('section')].some(
        (section) =>
          document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
      );
      if (isThere) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
}

/** Clicks Run in a block and waits until its status says how the run ended. */
export async function runBlock(title: string): Promise<{ status: string; output: string }> {
  const region = [...document.querySelectorAll('section')].find(
    (section) =>
      document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
  );
  if (!region) throw new Error(`no live block "${title}"`);
  const find = (selector: string): HTMLElement => {
    const found = region.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in "${title}"`);
    return found;
  };
  const run = [...region.querySelectorAll('button')].find((button) => button.textContent === 'Run');
  if (!run) throw new Error(`no Run in "${title}"`);
  const status = find('[role="status"]');
  const before = status.textContent;
  run.click();
  const ended = /^(Finished|Stopped|Failed)/;
  await new Promise<void>((resolve) => {
    let hasStarted = false;
    const look = (): void => {
      const now = status.textContent;
      hasStarted ||= now !== before;
      if (hasStarted && ended.test(now)) resolve();
      else setTimeout(look, 5);
    };
    look();
  });
  return { status: status.textContent, output: find('[role="log"]').innerText };
}

/** Opens a block's editor and replaces all of its code. */
export async function writeCode({ title, code }: { title: string; code: string }): Promise<void> {
  const region = [...document.querySelectorAll('section')].find(
    (section) =>
      document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
  );
  if (!region) throw new Error(`no live block "${title}"`);
  if (!region.querySelector('[role="textbox"]')) {
    [...region.querySelectorAll('button')].find((button) => button.textContent === 'Edit')?.click();
  }
  const editor = await new Promise<HTMLElement>((resolve) => {
    const look = (): void => {
      const found = region.querySelector<HTMLElement>('[role="textbox"]');
      if (found) resolve(found);
      else setTimeout(look, 20);
    };
    look();
  });
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // Deprecated, and yet the one way to type into an editable element that every engine has.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('insertText', false, code);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Lets the page believe that its reader counts bytes: it fetches no type checker with the first edit. */
export function saveData(): void {
  Object.defineProperty(navigator, 'connection', {
    value: { saveData: true, effectiveType: '4g' },
    configurable: true,
  });
}
