/** A piece of text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

const lettersBefore = 60;
const lettersInAll = 200;

/** The part of a text around the first of some words, cut where words end, with each occurrence set apart. */
export function excerpt(text: string, words: readonly string[]): readonly Piece[] {
  const first = hits(text, words)[0]?.index ?? 0;
  const from = first <= lettersBefore ? 0 : afterSpace(text, first - lettersBefore);
  const to = from + lettersInAll >= text.length ? text.length : beforeSpace(text, from + lettersInAll);
  return pieces((from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : ''), words);
}

/** A text in pieces, with each occurrence of some words set apart. */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { index, 0: hit } of hits(text, words)) {
    if (index > end) found.push({ text: text.slice(end, index), isHit: false });
    found.push({ text: hit, isHit: true });
    end = index + hit.length;
  }
  if (end < text.length) found.push({ text: text.slice(end), isHit: false });
  return found;
}

/** Whole words, in any case. */
function hits(text: string, words: readonly string[]): readonly RegExpExecArray[] {
  if (words.length === 0) return [];
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')),
  ];
}

function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space === -1 ? at : space;
}
