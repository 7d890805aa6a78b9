import type { PictureRequest } from '../trace/picture.ts';
import { collect, nothingCollected } from './collect.ts';
import type { NodeEngine } from './nodeEngine.ts';
import type { Outcome } from './outcome.ts';
import { reportsInNode } from './reportsInNode.ts';

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
): Promise<Outcome> {
  const { reports, ending } = await reportsInNode(engine, { source, pictures }, deadline);
  return { ...collect(nothingCollected, reports), ending };
}
