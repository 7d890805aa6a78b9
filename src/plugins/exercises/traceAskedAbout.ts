import path from 'node:path';
import type { Block } from '../../engine/block/Block';
import { blockNamed } from '../../engine/block/blockNamed';
import type { NodeEngine } from '../../engine/nodeEngine';
import { readText } from '../../engine/readText';
import { whyStopped } from '../../engine/whyStopped';
import type { Trace } from '../../trace/trace';
import { ranInNode } from '../ranInNode';

export interface PagePlace {
  readonly siteDir: string;
  /** The page's file, from the repository's top. */
  readonly page: string;
  readonly engine: NodeEngine;
}

/**
 * The trace that a prediction is about, without which there is no page of it. The block is run as its page runs it, so
 * that the two share one run.
 *
 * @throws when the page has no such block, or the block does not end
 */
export async function traceAskedAbout(title: string, { siteDir, page, engine }: PagePlace): Promise<Trace> {
  const { code, deadline, pictures } = blockOn(readText(path.join(siteDir, page)), title);
  const { outcome } = await ranInNode({ siteDir, engine }, code, deadline, pictures);
  const { trace, ending } = outcome;
  // How far it came by then would be chance.
  if (ending.type === 'stopped') {
    throw new Error(`the live block "${title}" ${whyStopped(ending, deadline)}: its trace is asked about`);
  }
  return trace;
}

function blockOn(page: string, title: string): Block {
  const block = blockNamed(page, title);
  if (block === undefined) {
    throw new Error(`this page has no live block "${title}", whose trace is asked about`);
  }
  return block;
}
