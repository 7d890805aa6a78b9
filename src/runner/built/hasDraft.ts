import { blockName } from '../memory/blockName.ts';
import { draftKey } from '../memory/draftKey.ts';
import { isKept } from '../memory/isKept.ts';
import type { PageOfBlock } from './builtBlock.tsx';

/** Whether the reader has changed a program of the page. */
export function hasDraft(name: string, { pathname, baseUrl }: PageOfBlock): boolean {
  return isKept(draftKey(blockName(pathname, baseUrl, name)));
}
