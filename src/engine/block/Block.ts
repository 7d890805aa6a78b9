import { parseFence, type FenceOptions } from './fence.ts';

/** A live block as its author wrote it. */
export interface Block extends FenceOptions {
  /** Its title on the original page, which it keeps in every language. */
  readonly name: string;
  readonly code: string;
}

/**
 * The block of a fence that has code of its own.
 *
 * @param meta what stands behind `ts`
 * @throws {Error} when that is malformed
 */
export function blockOf(meta: string, code: string): Block {
  const options = parseFence(meta);
  return { ...options, name: options.title, code };
}
