/** How long a page that is hidden, and draws nothing, waits at most, in milliseconds. */
const longestWait = 1_000;

/** Calls back when what the page is about to show stands on the screen. */
export function afterPaint(then: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    then();
  };
  // The task that draws it may be put in line only after this call. A frame before it would show nothing new, and put off
  // the one that does.
  behindTasks(() => {
    behindTasks(() => {
      // The second frame begins when the first is on the screen. What stands in line by then, such as a click, goes first.
      requestAnimationFrame(() => requestAnimationFrame(() => behindTasks(once)));
    });
  });
  setTimeout(once, longestWait);
}

function behindTasks(then: () => void): void {
  setTimeout(then);
}
