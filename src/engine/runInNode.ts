import type { PictureRequest } from '../trace/picture.ts';
import { collect, nothingCollected } from './collect.ts';
import type { Compiled } from './compile/compiled.ts';
import type { NodeEngine } from './nodeEngine.ts';
import type { Outcome } from './outcome.ts';
import { reportsInNode } from './reportsInNode.ts';

/** A run in Node, whole. */
export interface NodeRun {
  /** What the compiler made of the program; nothing if it took too long. */
  readonly compiled: Compiled | undefined;
  readonly outcome: Outcome;
}

/**
 * Compiles and runs a reader's program in worker threads, as the page does it in its cage.
 *
 * @param deadline - milliseconds until it is stopped
 * @param pictures - what is drawn of it when it has come to its end
 */
export async function runInNode(
  engine: NodeEngine,
  source: string,
  deadline: number,
  pictures: readonly PictureRequest[] = [],
): Promise<NodeRun> {
  const { compiled, reports, ending } = await reportsInNode(engine, { source, pictures }, deadline);
  return { compiled, outcome: { ...collect(nothingCollected, reports), ending } };
}
