/**
 * In a page without a policy: a worker that nothing cages posts a hundred thousand lines, and the page shows each of them
 * when it comes, for some seconds. Sent to the page as text: it may use nothing from outside itself.
 *
 * @returns the longest delay of a timer of 20 ms, in milliseconds
 */
export async function plainWorkerFlood(milliseconds: number): Promise<number> {
  const lines = 100_000;
  const program = `for (let i = 0; i < ${String(lines)}; i++) postMessage('line ' + i);`;
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
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      const line = document.createElement('div');
      line.textContent = data;
      log.append(line);
      if (log.childElementCount === lines || performance.now() - begin > milliseconds) resolve();
    };
  });
  worker.onmessage = null;
  worker.terminate();
  // What was appended is not laid out yet, and the timer has its say after that.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 100));
  });
  clearInterval(timer);
  return gap;
}

/**
 * In a page without a policy: a worker that nothing cages rejects promises that nobody takes. It hears of each and asks
 * that it be told nobody else. Sent to the page as text: it may use nothing from outside itself.
 *
 * @returns the longest delay of a timer of 20 ms, in milliseconds
 */
export async function plainWorkerRejections(count: number): Promise<number> {
  const program = `addEventListener('unhandledrejection', (event) => event.preventDefault());
    for (let i = 0; i < ${String(count)}; i++) Promise.reject(i);
    setTimeout(postMessage, 500, 'done');`;
  let gap = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  }, 20);
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })));
  await new Promise((resolve) => {
    worker.onmessage = resolve;
  });
  worker.terminate();
  // The page's thread may still have to hear of some.
  await new Promise((resolve) => setTimeout(resolve, 500));
  clearInterval(timer);
  return gap;
}
