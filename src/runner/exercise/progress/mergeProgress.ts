import type { Progress } from './progress.ts';

/** One progress of two, such as of a browser and of a file: nothing that was reached is lost. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const { rev, hash, passed, code, at } = isBetter(b, a) ? b : a;
  const mistakes = [...new Set([...a.mistakes, ...b.mistakes])];
  return { rev, hash, passed, tries: Math.max(a.tries, b.tries), mistakes, code, at };
}

/** An answer that passed, of those the one to the newest checks, of those the one that is newer. */
function isBetter(a: Progress, b: Progress): boolean {
  if (a.passed !== b.passed) return a.passed;
  if (a.rev !== b.rev) return a.rev > b.rev;
  return a.at > b.at;
}
