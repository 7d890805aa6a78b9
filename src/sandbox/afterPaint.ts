/** How long a page that is hidden, and draws nothing, waits at most, in milliseconds. */
const longestWait = 1_000;

/** Calls back when what the page shows next stands on the screen. */
export function afterPaint(then: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    then();
  };
  // The frame after it begins when it is painted. What came in meanwhile goes first.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, longestWait);
}
