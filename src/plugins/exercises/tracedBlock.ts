import { readFileSync } from 'node:fs';
import path from 'node:path';
import { blockCode } from '../../cli/exercise/blockCode';
import { runInNode } from '../../engine/runInNode';
import type { Trace } from '../../trace/trace';

/** Milliseconds that the block may take. */
const deadline = 5_000;

export interface BlockPlace {
  readonly siteDir: string;
  /** The page's file, from the repository's top. */
  readonly page: string;
  /** The bundled text of the engine's `nodeWorker.ts`. */
  readonly worker: string;
}

/** What a page's live block traces. */
export async function tracedBlock(title: string, { siteDir, page, worker }: BlockPlace): Promise<Trace> {
  const code = blockCode(readFileSync(path.join(siteDir, page), 'utf8'), title);
  if (code === undefined)
    throw new Error(`this page has no live block "${title}", whose trace is asked about`);
  return (await runInNode(worker, code, deadline)).trace;
}
