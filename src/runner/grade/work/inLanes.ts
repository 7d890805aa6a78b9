/** Does something with each item, a few at a time, each as soon as one before it is done. Ends early once stopped. */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  stopped: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    // One iterator for all lanes: each takes what is next.
    for (const item of left) {
      if (stopped.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
