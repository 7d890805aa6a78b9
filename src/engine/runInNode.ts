import type { PictureRequest } from '../trace/picture.ts';
import { collect, nothingCollected } from './collect.ts';
import type { Outcome } from './outcome.ts';
import { defaultBudgets } from './protocol.ts';
import { reportsInNode } from './reportsInNode.ts';

/**
 * Compiles and runs a reader's program in a worker thread, as the page does it in its cage.
 *
 * @param worker - the bundled text of `nodeWorker.ts`
 * @param deadline - milliseconds until the run is stopped
 * @param pictures - what is drawn of it when it has come to its end
 */
export async function runInNode(
  worker: string,
  source: string,
  deadline: number,
  pictures: readonly PictureRequest[] = [],
): Promise<Outcome> {
  const request = { source, pictures, budgets: defaultBudgets };
  const { reports, ending } = await reportsInNode(worker, request, deadline);
  return { ...collect(nothingCollected, reports), ending };
}
