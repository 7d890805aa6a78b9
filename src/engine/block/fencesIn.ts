import { isLive } from './fence.ts';

/** A live fence of a page as it stands there. */
export interface LiveFence {
  /** What stands behind `ts`. */
  readonly meta: string;
  readonly code: string;
  /** Of the page, counted from 1. */
  readonly line: number;
}

/** The live fences of a page, read from its text. */
export function fencesIn(page: string): readonly LiveFence[] {
  // A longer fence shows shorter ones, which are no blocks.
  const fences = page.matchAll(/^(`{3,})([^\n]*)\n((?:[^\n]*\n)*?)\1$/gm);
  return [...fences].flatMap(({ 2: info = '', 3: lines = '', index }) => {
    const [, meta = ''] = /^ts (.*)$/.exec(info) ?? [];
    const line = page.slice(0, index).split('\n').length;
    return isLive(meta) ? [{ meta, code: lines.replace(/\n$/, ''), line }] : [];
  });
}
