export interface RunsTask {
  /** Of the live block. */
  readonly title: string;
  readonly count: number;
}

/**
 * Clicks Run again and again, each time when everything is at rest, and tells the milliseconds from the click
 * until the result was painted. Sent to the page as text: it may use nothing from outside itself.
 */
export async function timeRuns({ title, count }: RunsTask): Promise<number[]> {
  const find = (): Element | undefined =>
    [...document.querySelectorAll('section')].find(
      (section) =>
        document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === title,
    );
  // A block that the build made is another element once it has come alive, which it does when it is near.
  find()?.scrollIntoView();
  while (!Object.keys(find() ?? {}).some((key) => key.startsWith('__react'))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const region = find();
  const status = region?.querySelector('[role="status"]');
  if (!region || !status) throw new Error(`no live block "${title}"`);
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      requestAnimationFrame(() => {
        port2.postMessage(null);
      });
    });
  const times: number[] = [];
  while (times.length < count) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const run = [...region.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run');
    if (!run) throw new Error(`no Run in "${title}"`);
    const ended = new Promise<void>((resolve) => {
      const before = status.firstElementChild;
      const observer = new MutationObserver(() => {
        // The words of the run before give way to new ones, be they the same.
        if (before?.isConnected || !status.textContent.startsWith('Finished')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(status, { characterData: true, childList: true, subtree: true });
    });
    const begin = performance.now();
    run.click();
    await ended;
    await painted();
    times.push(performance.now() - begin);
  }
  return times;
}
