import type { DifferenceLine } from './lineDifference.ts';

/** A line, or a number of lines that are left out because nothing changed near them. */
export type FoldedLine = DifferenceLine | { readonly type: 'folded'; readonly count: number };

/** Lines that are kept on both sides of a change. */
const context = 3;

/** Leaves out what is far from every change, unless it is a single line: words about it would take no less room. */
export function foldSame(lines: readonly DifferenceLine[]): readonly FoldedLine[] {
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ type }) => type !== 'same');
  const folded: FoldedLine[] = [];
  lines.forEach((line, at) => {
    const isAlone = [at - 1, at + 1].every((other) => lines[other] === undefined || isNear(other));
    const last = folded.at(-1);
    if (isNear(at) || isAlone) folded.push(line);
    else if (last?.type === 'folded') folded.splice(-1, 1, { type: 'folded', count: last.count + 1 });
    else folded.push({ type: 'folded', count: 1 });
  });
  return folded;
}
