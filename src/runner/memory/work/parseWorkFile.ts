import * as v from 'valibot';
import { workFileHead, workFileSchema, type WorkFile } from './workFile.ts';

/** Characters a file may have. A browser keeps five million for a site. */
export const longestFile = 20_000_000;

export type ParsedFile =
  | { readonly type: 'work'; readonly work: WorkFile }
  | { readonly type: 'refused'; readonly why: 'huge' | 'notJson' | 'foreign' | 'newer' }
  | { readonly type: 'refused'; readonly why: 'damaged'; readonly place: string };

/** Reads an exported file. Whoever made it, it is only believed as far as its form goes. */
export function parseWorkFile(text: string): ParsedFile {
  if (text.length > longestFile) return { type: 'refused', why: 'huge' };
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''));
  if (!json.success) return { type: 'refused', why: 'notJson' };
  const head = v.safeParse(workFileHead, json.output);
  if (!head.success) return { type: 'refused', why: 'foreign' };
  if (head.output.version > 1) return { type: 'refused', why: 'newer' };
  const parsed = v.safeParse(workFileSchema, json.output, { abortEarly: true });
  if (parsed.success) return { type: 'work', work: parsed.output };
  return { type: 'refused', why: 'damaged', place: v.getDotPath(parsed.issues[0]) ?? '' };
}
