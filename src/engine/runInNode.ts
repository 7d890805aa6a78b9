import { Worker } from 'node:worker_threads';
import type { PictureRequest } from '../trace/picture.ts';
import { collect, endingOf, nothingCollected } from './collect.ts';
import type { Ending, Outcome } from './outcome.ts';
import type { NodeRunRequest } from './nodeWorker.ts';
import { defaultBudgets, type RunReport } from './protocol.ts';

/**
 * Compiles and runs a reader's program in a worker thread, as the page does it in its cage.
 *
 * @param worker - the bundled text of `nodeWorker.ts`
 * @param deadline - milliseconds until the run is stopped
 * @param pictures - what is drawn of it when it has come to its end
 */
export function runInNode(
  worker: string,
  source: string,
  deadline: number,
  pictures: readonly PictureRequest[] = [],
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { eval: true, stdout: true, stderr: true });
    const reports: RunReport[] = [];
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      void thread.terminate();
      resolve({ ...collect(nothingCollected, reports), ending });
    };
    const timer = setTimeout(() => {
      end({ type: 'stopped', reason: 'deadline' });
    }, deadline);
    thread.on('message', (report: RunReport) => {
      if (report.type === 'end') end(endingOf(report));
      else reports.push(report);
    });
    thread.on('error', reject);
    const request: NodeRunRequest = { source, pictures, budgets: defaultBudgets };
    thread.postMessage(request);
  });
}
