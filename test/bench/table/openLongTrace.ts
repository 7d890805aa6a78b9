import type { Browser } from 'playwright-core';
import { openPage } from '../../browser/support/chromium.ts';
import { liveBlock } from '../../browser/support/liveBlock.ts';

/** Milliseconds, as the page's own clock has them. */
interface TimedRun {
  /** From the last message of the run to the first frame that shows its table. */
  readonly toPainted: number;
  readonly longestGap: number;
}

/** A live block whose program leaves a very long trace. */
interface LongTrace {
  readonly run: () => Promise<TimedRun>;
  /** The length of each frame while the table is scrolled, ten rows or so at a time. */
  readonly scroll: (frames: number) => Promise<readonly number[]>;
  readonly bytesInUse: () => Promise<number>;
}

const title = 'The gradient of two variables';

/** Opens a lesson and puts a gradient of `rows` elements into one of its blocks. */
export async function openLongTrace(browser: Browser, origin: string, rows: number): Promise<LongTrace> {
  const { page } = await openPage(browser, { savesData: false });
  await page.addInitScript(noteLastMessage);
  await page.goto(`${origin}/lessons/gradient`);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  const block = liveBlock(page, title);
  // By chance, so that each run changes every row: the page draws a long table some time after it has said "Finished".
  await block.write(
    `import { array, numericalDerivative } from 'derivative';\nnumericalDerivative((x) => x.get(0), array(Array(${String(rows)}).fill(Math.random())));`,
  );
  const devtools = await page.context().newCDPSession(page);
  return {
    run: () => block.region.evaluate(timeRun),
    scroll: (frames) => block.trace.evaluate(timeScroll, frames),
    async bytesInUse() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
  };
}

/** In the page, before its own scripts: notes when a port brings the end of a run. */
function noteLastMessage(): void {
  const { prototype } = MessagePort;
  const own = Object.getOwnPropertyDescriptor(prototype, 'onmessage');
  Object.defineProperty(prototype, 'onmessage', {
    ...own,
    set(this: MessagePort, listener: ((event: MessageEvent<{ type?: string } | undefined>) => void) | null) {
      own?.set?.call(this, (event: MessageEvent<{ type?: string } | undefined>) => {
        if (event.data?.type === 'end') performance.mark('run ended');
        listener?.call(this, event);
      });
    },
  });
}

/** In the page: clicks Run and waits for the frame that shows how the run has ended, and its table. */
async function timeRun(region: Element): Promise<TimedRun> {
  const status = region.querySelector('[role="status"]');
  const run = [...region.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run');
  if (!status || !run) throw new Error('no live block');
  const earlier = region.querySelector('[aria-rowcount]')?.textContent;
  performance.clearMarks('run ended');
  let longestGap = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
  }, 0);
  const painted = new Promise<number>((resolve) => {
    const before = status.firstElementChild;
    const observer = new MutationObserver(() => {
      // At first status and table still tell of the run before.
      if (before?.isConnected || !status.textContent.startsWith('Finished')) return;
      if (region.querySelector('[aria-rowcount]')?.textContent === earlier) return;
      observer.disconnect();
      // A message that is sent while a frame is made arrives when it is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          resolve(performance.now());
        });
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(region, { characterData: true, childList: true, subtree: true });
  });
  run.click();
  const at = await painted;
  clearInterval(clock);
  // The page makes the next cage ready; that is no part of what is timed.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ended = performance.getEntriesByName('run ended').at(-1);
  return { toPainted: at - (ended?.startTime ?? NaN), longestGap };
}

/**
 * In the page, as text: no function in it has a name of its own, for which the bundler would call a helper. Scrolls the table from its top, a step each frame.
 */
async function timeScroll(trace: Element, frames: number): Promise<readonly number[]> {
  const region = trace.parentElement;
  if (!region) throw new Error('the table stands nowhere');
  region.scrollTop = 0;
  const lengths: number[] = [];
  let last = NaN;
  // Two frames go by before the first one that is timed as a whole.
  for (let frame = -2; frame < frames; frame++) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (frame >= 0) lengths.push(now - last);
    last = now;
    region.scrollTop += 320;
  }
  return lengths;
}
