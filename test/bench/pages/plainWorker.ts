/** A program that nothing cages. */
export interface PlainWorkerTask {
  /** What it posts is shown as a line; null says that it has ended. */
  readonly program: string;
  /** After which the next line that it posts is its last. */
  readonly milliseconds: number;
}

/**
 * In a page without a policy: runs a program in a worker that nothing cages, and shows each line when it comes. Sent to the
 * page as text: it may use nothing from outside itself.
 *
 * @returns the longest delay of a timer of 20 ms, in milliseconds
 */
export async function plainWorkerGap({ program, milliseconds }: PlainWorkerTask): Promise<number> {
  const log = document.createElement('pre');
  document.body.append(log);
  const begin = performance.now();
  let gap = 0;
  let last = begin;
  const timer = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  }, 20);
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
  await new Promise<void>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string | null>) => {
      if (data === null || performance.now() - begin > milliseconds) {
        resolve();
        return;
      }
      const line = document.createElement('div');
      line.textContent = data;
      log.append(line);
    };
  });
  worker.onmessage = null;
  worker.terminate();
  // What was appended is not laid out yet, the page's thread may still have to hear of something, and the timer has its say
  // after that.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 500));
  });
  clearInterval(timer);
  log.remove();
  return gap;
}
