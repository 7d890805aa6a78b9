import { correctDigits } from './correctDigits.ts';
import { firstDifference } from './firstDifference.ts';

/** A stretch of text that is marked in one way. */
export interface Piece {
  readonly text: string;
  /** Differs from what the other run has in its place. */
  readonly differs: boolean;
  /** Digits that are right. */
  readonly correct: boolean;
}

/** A printed number against the number in its place in the other run, and against the exact value if it is known. */
export function numberPieces(text: string, other: string, exact: number | undefined): readonly Piece[] {
  const same = firstDifference(text, other);
  const right = exact === undefined ? 0 : correctDigits(text, exact).end;
  return cutAt(text, [same, right]).map(([from, part]) => ({
    text: part,
    differs: from >= same,
    correct: from < right,
  }));
}

/** Numbers that stand by themselves: not the 3 of `myFunc3`. */
const numbers = /(?<![\w.])-?(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|nan|inf)(?!\w)/gi;

/**
 * Two lines that say the same with other numbers, as pieces of the first; the exact values belong to its numbers
 * in order, and count only when there are as many of them.
 */
export function linePieces(line: string, other: string, exact: readonly number[] = []): readonly Piece[] {
  const own = [...line.matchAll(numbers)];
  const others = [...other.matchAll(numbers)];
  const isKnown = exact.length === own.length;
  const pieces: Piece[] = [];
  let end = 0;
  for (const [i, match] of own.entries()) {
    if (match.index > end) pieces.push(plain(line.slice(end, match.index)));
    pieces.push(...numberPieces(match[0], others[i]?.[0] ?? '', isKnown ? exact[i] : undefined));
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push(plain(line.slice(end)));
  return pieces;
}

/** A line without its numbers and the spaces that align them: lines with the same skeleton say the same. */
export function skeleton(line: string): string {
  return line.replaceAll(numbers, '#').replaceAll(/\s+/g, '');
}

function plain(text: string): Piece {
  return { text, differs: false, correct: false };
}

/** The parts of a text between the places at which it is cut, each with where it begins. */
function cutAt(text: string, places: readonly number[]): readonly (readonly [number, string])[] {
  const ends = [...new Set([0, ...places, text.length])].sort((a, b) => a - b);
  return ends.slice(0, -1).map((from, i) => [from, text.slice(from, ends[i + 1])] as const);
}
