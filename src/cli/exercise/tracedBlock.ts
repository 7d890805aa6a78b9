import path from 'node:path';
import { blockNamed } from '../../engine/block/blockNamed.ts';
import type { NodeEngine } from '../../engine/nodeEngine.ts';
import { readText } from '../../engine/readText.ts';
import { runInNode } from '../../engine/runInNode.ts';
import { whyStopped } from '../../engine/whyStopped.ts';
import type { Trace } from '../../trace/trace.ts';

export interface BlockPlace {
  readonly siteDir: string;
  /** The page's file, from the repository's top; undefined where no page is known. */
  readonly page: string | undefined;
  readonly engine: NodeEngine;
}

/**
 * What a page's live block traces; undefined where the page has no such block.
 *
 * @throws when it does not end within the time that its page gives it: how far it came would be chance
 */
export async function tracedBlock(
  title: string,
  { siteDir, page, engine }: BlockPlace,
): Promise<Trace | undefined> {
  if (page === undefined) return undefined;
  const block = blockNamed(readText(path.join(siteDir, page)), title);
  if (block === undefined) return undefined;
  const { code, deadline } = block;
  const { trace, ending } = (await runInNode(engine, code, deadline)).outcome;
  if (ending.type === 'stopped') {
    throw new Error(
      `${page}: the live block "${title}", whose trace is asked about, ${whyStopped(ending, deadline)}: let it do less`,
    );
  }
  return trace;
}
