import { longestFile, parseWorkFile, type ParsedFile } from './parseWorkFile.ts';

export type ReadFile = ParsedFile | { readonly type: 'refused'; readonly why: 'unreadable' };

/** Reads a file that was chosen to be imported. A browser does not, where it is gone or has changed since. */
export async function readWorkFile(file: Pick<File, 'size' | 'text'>): Promise<ReadFile> {
  // A character takes a byte at least, so that what is longer need not be read.
  if (file.size > 4 * longestFile) return { type: 'refused', why: 'huge' };
  try {
    return parseWorkFile(await file.text());
  } catch {
    return { type: 'refused', why: 'unreadable' };
  }
}
