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

/**
 * Shows nothing but a part of the page, or a block by its title; `null` shows all again. An engine lays a lesson out anew, and
 * draws it, several times a run, which takes longer than the run.
 */
export function showAlone(shown: Element | string | null): void {
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-aside]')) {
    hidden.style.display = hidden.dataset.aside ?? '';
    delete hidden.dataset.aside;
  }
  const part =
    typeof shown === 'string'
      ? [...document.querySelectorAll('section')].find(
          (section) =>
            document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === shown,
        )
      : shown;
  for (let inside = part ?? null; inside?.parentElement; inside = inside.parentElement) {
    for (const beside of inside.parentElement.children) {
      if (beside === inside || !(beside instanceof HTMLElement)) continue;
      beside.dataset.aside = beside.style.display;
      beside.style.display = 'none';
    }
  }
}

/**
 * Clicks Run in a block and waits until its status says how the run ended. A block that the build made is another one once
 * it has come alive: its parts are looked for anew each time.
 */
export async function runBlock(title: string): Promise<{ status: string; output: string }> {
  const find = (selector: string, text?: string): HTMLElement => {
    const region = [...document.querySelectorAll('section')].find(
      (section) =>
        document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
    );
    if (!region) throw new Error(`no live block "${title}"`);
    const found = [...region.querySelectorAll<HTMLElement>(selector)].find(
      (element) => text === undefined || element.textContent === text,
    );
    if (!found) throw new Error(`no ${text ?? selector} in "${title}"`);
    return found;
  };
  const status = (): string => find('[role="status"]').textContent;
  // A click before the page is alive is lost.
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (document.documentElement.dataset.hasHydrated === 'true') resolve();
      else setTimeout(look, 20);
    };
    look();
  });
  // The words of the run before give way to new ones, be they the same.
  const before = find('[role="status"]').firstElementChild;
  find('button', 'Run').click();
  const ended = /^(Finished|Stopped|Failed)/;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!before?.isConnected && ended.test(status())) resolve();
      else setTimeout(look, 5);
    };
    look();
  });
  return { status: status(), output: find('[role="log"]').innerText };
}

/** Lays out what the reader is not near too: what is not laid out has no `innerText`. */
export function layOutAll(): void {
  const style = new CSSStyleSheet();
  style.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(style);
}

/** Lets the page believe that its reader counts bytes: it fetches no type checker with the first edit. */
export function saveData(): void {
  Object.defineProperty(navigator, 'connection', {
    value: { saveData: true, effectiveType: '4g' },
    configurable: true,
  });
}
