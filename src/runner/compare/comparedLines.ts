import { listDifference } from '../listDifference.ts';
import { linePieces, skeleton, type Piece } from './pieces.ts';

/** What a run printed in one line, or all of the value of its last expression. */
export interface PrintedLine {
  readonly text: string;
  /** The exact values of its numbers, in order; empty where they are not known. */
  readonly exact: readonly number[];
}

/** What stands side by side: a line of each run, or of one of them alone. */
export interface ComparedLine {
  readonly pinned: readonly Piece[] | null;
  readonly now: readonly Piece[] | null;
}

/**
 * The lines of two texts side by side. Lines that say the same with other numbers stand beside each other,
 * with the digits marked that differ; a line without a counterpart stands alone.
 */
export function comparedLines(
  pinned: readonly PrintedLine[],
  now: readonly PrintedLine[],
): readonly ComparedLine[] {
  const changes = listDifference(pinned.map(said), now.map(said));
  const lines: ComparedLine[] = [];
  let before = 0;
  let after = 0;
  for (const { added, removed, count } of changes) {
    for (let i = 0; i < count; i++) {
      const old = pinned[before] ?? nothing;
      const current = now[after] ?? nothing;
      lines.push({
        pinned: added ? null : removed ? whole(old) : linePieces(old.text, current.text, old.exact),
        now: removed ? null : added ? whole(current) : linePieces(current.text, old.text, current.exact),
      });
      if (!added) before++;
      if (!removed) after++;
    }
  }
  return lines;
}

const nothing: PrintedLine = { text: '', exact: [] };

function said({ text }: PrintedLine): string {
  return skeleton(text);
}

function whole({ text }: PrintedLine): readonly Piece[] {
  return [{ text, differs: false, correct: false }];
}
