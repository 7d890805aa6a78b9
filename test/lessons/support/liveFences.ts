import { isLive, parseFence, type FenceOptions } from '../../../src/engine/block/fence.ts';
import { splitAtFences } from './codeFences.ts';

/** A live block as its author wrote it. */
export interface LiveFence extends FenceOptions {
  readonly code: string;
  readonly line: number;
}

/** The live blocks of a page, with the options that the build reads. */
export function liveFences(text: string): readonly LiveFence[] {
  return splitAtFences(text)
    .fences.map(({ info, ...fence }) => {
      const [language, meta = ''] = info.trim().split(/\s+(.*)/);
      return { language, meta, ...fence };
    })
    .filter(({ language, meta }) => language === 'ts' && isLive(meta))
    .map(({ meta, code, line }) => ({ ...parseFence(meta), code, line }));
}
