export interface HostileTask {
  /** Of the live block. */
  readonly title: string;
  readonly source: string;
  /**
   * How often the page's own 20 ms timer comes before a run that goes on is stopped, counted from when the block says that
   * it runs. Without it, and in a page that the program keeps from its timer, the run goes on to the block's own limit.
   */
  readonly patience?: number;
  /** What the run says first of all, if only then is the time to be counted. */
  readonly begins?: string | undefined;
}

export interface HostileRun {
  readonly status: string;
  readonly output: string;
  /** The longest delay of the page's own timer, in milliseconds. */
  readonly gap: number;
  /** Milliseconds from the click on Stop until the block was painted ready; null for a run that ended by itself. */
  readonly stopToReady: number | null;
  /** What the lesson's own program printed when it was run next, and after how many milliseconds. */
  readonly next: string;
  readonly nextMilliseconds: number;
}

/**
 * Pastes a program into a block, runs it, stops it where it does not end by itself, and then runs the lesson's
 * own program in the same block. Sent to the page as text: it may use nothing from outside itself.
 */
export async function runHostile({ title, source, patience, begins }: HostileTask): Promise<HostileRun> {
  // Another element once the block that the build made has come alive.
  const region = (): HTMLElement => {
    const found = [...document.querySelectorAll('section')].find(
      (section) =>
        document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
    );
    if (!found) throw new Error(`no live block "${title}"`);
    return found;
  };
  const button = (name: string): HTMLButtonElement | undefined =>
    [...region().querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const click = (name: string): void => {
    const found = button(name);
    if (!found) throw new Error(`no ${name} in "${title}"`);
    found.click();
  };
  const text = (role: string): string =>
    region().querySelector<HTMLElement>(`[role="${role}"]`)?.textContent ?? '';
  const hasEnded = (): boolean =>
    /^(Finished|Stopped|Failed)/.test(text('status')) && button('Run') !== undefined;
  const until = async (isTrue: () => boolean, milliseconds: number): Promise<boolean> => {
    const begin = performance.now();
    while (!isTrue()) {
      if (performance.now() - begin > milliseconds) return false;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return true;
  };
  /** Seen at once: a timer would come behind all that the page does next, and miss the frame that shows it. */
  const seen = (isTrue: () => boolean, milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const settle = (): void => {
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(() => {
        if (isTrue()) settle();
      });
      observer.observe(region(), { characterData: true, childList: true, subtree: true });
      setTimeout(settle, milliseconds);
      if (isTrue()) settle();
    });
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });

  // A click before the page is alive is lost.
  await until(() => document.documentElement.dataset.hasHydrated === 'true', 10_000);
  click('Edit');
  const editorOf = (): HTMLElement | null => region().querySelector<HTMLElement>('[role="textbox"]');
  await until(() => editorOf() !== null, 10_000);
  const editor = editorOf();
  if (!editor) throw new Error('no editor');
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  await painted();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', source);
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox takes none with the event's options.
  Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
  editor.dispatchEvent(paste);
  await painted();
  await painted();

  let ticks = 0;
  let gap = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    ticks++;
  }, 20);
  click('Run');
  // On a busy machine the block can take long to say that it runs.
  const hasBegun = (): boolean =>
    button('Stop') !== undefined && (begins === undefined || text('log').startsWith(begins));
  await until(() => hasEnded() || hasBegun(), 20_000);
  const begun = ticks;
  await until(() => hasEnded() || (patience !== undefined && ticks - begun >= patience), 20_000);
  let stopToReady: number | null = null;
  // It can end in the very moment in which the patience does.
  if (!hasEnded() && button('Stop')) {
    const begin = performance.now();
    click('Stop');
    await seen(hasEnded, 20_000);
    await painted();
    stopToReady = performance.now() - begin;
  }
  await painted();
  await new Promise((resolve) => setTimeout(resolve, 40));
  clearInterval(timer);
  const status = text('status');
  // Not innerText: what is out of sight is not laid out.
  const output = [...region().querySelectorAll('[role="log"] div:not(:has(div))')]
    .map(({ textContent }) => textContent)
    .join('\n');

  click('Reset');
  await until(() => text('status') === 'Ready', 20_000);
  const begin = performance.now();
  click('Run');
  await until(hasEnded, 20_000);
  const nextMilliseconds = performance.now() - begin;
  const next = `${text('status').replace(/ in .*/, '')}: ${text('log')}`;
  click('Reset');
  return { status, output, gap, stopToReady, next, nextMilliseconds };
}
