import { strFromU8, unzlibSync } from 'fflate';
import * as v from 'valibot';
import { fromBase64url } from '../../link/base64url.ts';
import { workSchema, type Work } from './Work.ts';

export type UnpackedWork =
  | { readonly type: 'none' }
  | { readonly type: 'work'; readonly work: Work }
  /** Cut, or written by something else. */
  | { readonly type: 'damaged' };

/** Reads what the platform gives back. It is not believed before it is parsed: platforms have cut it short. */
export function unpackWork(text: string): UnpackedWork {
  if (text.trim() === '') return { type: 'none' };
  const bytes = fromBase64url(text.trim());
  if (bytes === undefined) return { type: 'damaged' };
  try {
    return { type: 'work', work: v.parse(workSchema, JSON.parse(strFromU8(unzlibSync(bytes)))) };
  } catch {
    return { type: 'damaged' };
  }
}
