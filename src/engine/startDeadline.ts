/**
 * Calls back after a time, behind all that has come in by then: where the thread that waits was busy for as long, the answer
 * may lie there since long before.
 *
 * @param milliseconds until then
 * @returns calls it off
 */
export function startDeadline(milliseconds: number, then: () => void): () => void {
  let isNext: NodeJS.Immediate | undefined;
  // Node calls timers that are over first, then it takes in messages, and only then it comes to these.
  const timer = setTimeout(() => {
    isNext = setImmediate(then);
  }, milliseconds);
  return () => {
    clearTimeout(timer);
    clearImmediate(isNext);
  };
}
