/**
 * What the bench does inside a page. Each function is sent there as text, so it may use nothing from outside
 * itself but what `preparePage` has put there.
 */

declare global {
  interface Window {
    readonly bench: {
      /** Waits until what the page shows now is painted. */
      readonly painted: () => Promise<void>;
      /** In milliseconds from the beginning of the visit, once it was awaited. */
      firstResult?: Promise<number>;
      /** In milliseconds from the last key, once it was awaited. */
      edited?: Promise<number>;
    };
  }
}

/** The live block of our lesson that the peers have too. */
export const block = 'The central difference of x²';

/** Where an edit goes: behind the point at which the derivative is taken. */
export const editedPlace = 'myFunc1, 3';

/** Before the page's own scripts: what the other functions need. */
export function preparePage(): void {
  const bench: Window['bench'] = {
    // A message that is sent while a frame is made arrives when it is painted.
    painted: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve();
        };
        requestAnimationFrame(() => {
          port2.postMessage(null);
        });
      }),
  };
  Object.assign(window, { bench });
}

/**
 * Before the page's own scripts: awaits the result of a first run. Our block is run by a click as soon as the
 * page is alive; a page that names none runs by itself, and its result stands in an `<output>`.
 */
export function awaitFirstResult(title: string | null): void {
  /** Waits until the page, as it changes, has what is looked for. */
  const until = <T>(look: () => T | null | undefined | false): Promise<T> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        check();
      });
      const check = (): void => {
        const found = look();
        if (found === null || found === undefined || found === false) return;
        observer.disconnect();
        resolve(found);
      };
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      check();
    });
  const runBlock = async (): Promise<void> => {
    await until(() => document.querySelector('html[data-has-hydrated="true"]'));
    const block = (): Element | undefined =>
      [...document.querySelectorAll('section')].find(
        (section) =>
          document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
      );
    // Asked for anew each time: the block that the build made gives way to another when it comes alive.
    const status = (): string => block()?.querySelector('[role="status"]')?.textContent ?? '';
    const run = [...(block()?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === 'Run',
    );
    if (!run) throw new Error(`no live block "${String(title)}"`);
    run.click();
    await until(() => status().startsWith('Finished'));
  };
  const shown =
    title === null
      ? until(() => [...document.querySelectorAll('output')].some(({ textContent }) => textContent !== ''))
      : runBlock();
  window.bench.firstResult = shown.then(() => window.bench.painted()).then(() => performance.now());
}

/** Puts the caret into an editor, behind some text of it. */
export function putCaret({ editor, behind }: { readonly editor: string; readonly behind: string }): void {
  const found = [...document.querySelectorAll<HTMLElement>(editor)].find(({ textContent }) =>
    textContent.includes(behind),
  );
  if (!found) throw new Error(`no editor with "${behind}"`);
  found.scrollIntoView({ block: 'center' });
  found.focus();
  let left = found.textContent.lastIndexOf(behind) + behind.length;
  const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    if (left <= length) {
      getSelection()?.setBaseAndExtent(text, left, text, left);
      return;
    }
    left -= length;
  }
}

/**
 * Awaits the result of an edit.
 *
 * @param key the one that ends the edit
 * @param result where the result stands; it must be another one than before
 */
export function awaitEdited({ key, result }: { readonly key: string; readonly result: string }): void {
  const shown = (): string => document.querySelector(result)?.textContent ?? '';
  const before = shown();
  const pressed = new Promise<number>((resolve) => {
    const note = (event: KeyboardEvent): void => {
      if (event.key !== key) return;
      removeEventListener('keydown', note, { capture: true });
      resolve(event.timeStamp);
    };
    addEventListener('keydown', note, { capture: true });
  });
  const changed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      const now = shown();
      if (now === '' || now === before) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  window.bench.edited = changed
    .then(() => window.bench.painted())
    .then(async () => performance.now() - (await pressed));
}

/** Clicks Run of the page with Pyodide, which runs at once, and tells the milliseconds until that was painted. */
export async function timeClick(): Promise<number> {
  const begin = performance.now();
  document.querySelector('button')?.click();
  await window.bench.painted();
  return performance.now() - begin;
}
