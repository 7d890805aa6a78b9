import type { DirectionCheck, EntryCheck, LineCheck } from './GradientCheck.ts';
import type { Verdict } from './judge.ts';

/** The verdict over all lines, in words; the worst of them speaks for itself. */
export function checkSentence(
  verdict: Verdict,
  entries: readonly EntryCheck[],
  directions: readonly DirectionCheck[],
): string {
  const lines = [...entries, ...directions];
  const worst = lines.find((line) => line.verdict === verdict);
  if (lines.length === 1) return `${verdict}; ${worst?.sentence ?? ''}`;
  const where = [
    share(entries, verdict, 'entry', 'entries'),
    share(directions, verdict, 'random direction', 'random directions'),
  ].filter((part) => part !== '');
  return `${verdict} in ${where.join(' and ')}${verdict === 'right' ? '' : `; ${worst?.sentence ?? ''}`}`;
}

/** `2 of 6 entries`, `all 6 entries`, `the entry` if it is the only one; nothing where there are none. */
function share(lines: readonly LineCheck[], verdict: Verdict, one: string, many: string): string {
  const count = lines.filter((line) => line.verdict === verdict).length;
  if (count === 0) return '';
  if (lines.length === 1) return `the ${one}`;
  return count === lines.length ? `all ${count} ${many}` : `${count} of ${lines.length} ${many}`;
}
