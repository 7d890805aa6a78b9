import { parsePictures } from '../picture/parsePictures.ts';
import type { PictureRequest } from '../../trace/picture.ts';

/** What may stand behind ```` ```ts live ````. */
export interface FenceOptions {
  /** Names the block's region on the page. */
  readonly title: string;
  /** Numbers of the notebook's cells that this block mirrors. */
  readonly cells: readonly number[];
  /** The block is meant to fail; the build stops when it does not. */
  readonly fails: boolean;
  /** Milliseconds a run may take. */
  readonly deadline: number;
  /** The exact derivatives in C order, to judge digits by. */
  readonly exact: readonly number[];
  /** What is drawn of a run: `secant(f, 3, delta)`. */
  readonly pictures: readonly PictureRequest[];
}

const defaultDeadline = 10_000;

/** Whether a code fence asks for a live block. A title may have the word too. */
export function isLive(meta: string | null | undefined): boolean {
  return /(^|\s)live(\s|$)/.test((meta ?? '').replaceAll(/"[^"]*"/g, '""'));
}

/**
 * Reads the words behind a live fence.
 *
 * @throws {Error} for an unknown or repeated option, a value of the wrong form, or a missing title
 */
export function parseFence(meta: string): FenceOptions {
  const given = wordsIn(meta, fenceWords);
  return {
    title: titleIn(given),
    cells: parseCells(given.get('cells')),
    fails: parseFlag('fails', given.get('fails')),
    deadline: parseDeadline(given.get('deadline')),
    exact: parseExact(given.get('exact')),
    pictures: parsePicture(given.get('picture')),
  };
}

/** Every word that may stand behind `ts`; the page /teach/write-a-lesson explains them. */
export const fenceWords: ReadonlySet<string> = new Set([
  'live',
  'title',
  'cells',
  'fails',
  'deadline',
  'exact',
  'picture',
]);

/** What a text editor or another language puts around a value, and a quote whose twin is missing. */
const quoteSigns = /["'‘’“”„«»]/;

/**
 * What stands behind `ts`: each word with its value, which is empty for a word alone.
 *
 * @throws {Error} for a word that is not known, or given twice, and for a value in other quotes
 */
export function wordsIn(meta: string, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [word, name = '', quoted, bare = ''] of meta.matchAll(/([^\s=]+)(?:="([^"]*)"|=(\S*))?/g)) {
    if (!known.has(name)) {
      throw new Error(`unknown option \`${word}\`; a live fence knows ${[...known].join(', ')}`);
    }
    if (given.has(name)) throw new Error(`\`${name}\` is given twice`);
    if (quoteSigns.test(bare)) {
      throw new Error(`\`${word}\`: a value stands between two straight quotes, like ${name}="…"`);
    }
    given.set(name, quoted ?? bare);
  }
  return given;
}

export function titleIn(words: ReadonlyMap<string, string>): string {
  const title = words.get('title')?.trim();
  if (!title) throw new Error('a live fence needs a title, which names the block: title="…"');
  return title;
}

/** `cells="2"` or `cells="7-9"`. */
function parseCells(text: string | undefined): readonly number[] {
  if (text === undefined) return [];
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const from = Number(first);
  const to = Number(last);
  if (!(from <= to))
    throw new Error(`\`cells\` takes a number or a range of the notebook, like "7-9"; got "${text}"`);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function parsePicture(text: string | undefined): readonly PictureRequest[] {
  return text === undefined ? [] : parsePictures(text);
}

function parseFlag(name: string, text: string | undefined): boolean {
  if (text) throw new Error(`\`${name}\` takes no value; got "${text}"`);
  return text !== undefined;
}

function parseDeadline(text: string | undefined): number {
  if (text === undefined) return defaultDeadline;
  const deadline = Number(text);
  if (!Number.isInteger(deadline) || deadline <= 0) {
    throw new Error(`\`deadline\` takes whole milliseconds above 0; got "${text}"`);
  }
  return deadline;
}

/** `exact="6"` or `exact="8, 21"`. */
function parseExact(text: string | undefined): readonly number[] {
  if (text === undefined) return [];
  const values = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (!values.every(Number.isFinite)) {
    throw new Error(`\`exact\` takes numbers with commas between them, like "8, 21"; got "${text}"`);
  }
  return values;
}
