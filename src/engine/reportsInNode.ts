import { Worker } from 'node:worker_threads';
import { endingOf } from './collect.ts';
import type { NodeRunRequest } from './nodeWorker.ts';
import type { Ending } from './outcome.ts';
import type { RunReport } from './protocol.ts';

/** All that a run in Node said. */
export interface NodeReports {
  readonly reports: readonly RunReport[];
  readonly ending: Ending;
}

/**
 * Compiles and runs a program in a worker thread, as the page does it in its cage.
 *
 * @param worker the bundled text of `nodeWorker.ts`
 * @param deadline milliseconds until the run is stopped
 * @param read makes a report of a message, or leaves it out
 */
export function reportsInNode(
  worker: string,
  request: NodeRunRequest,
  deadline: number,
  read: (message: RunReport) => RunReport | undefined = (message) => message,
): Promise<NodeReports> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { eval: true, stdout: true, stderr: true });
    const reports: RunReport[] = [];
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      void thread.terminate();
      resolve({ reports, ending });
    };
    const timer = setTimeout(() => {
      end({ type: 'stopped', reason: 'deadline' });
    }, deadline);
    thread.on('message', (message: RunReport) => {
      const report = read(message);
      if (report?.type === 'end') end(endingOf(report));
      else if (report !== undefined) reports.push(report);
    });
    thread.on('error', reject);
    // A program that ends its own process says nothing more.
    thread.on('exit', () => {
      end({ type: 'stopped', reason: 'lost' });
    });
    thread.postMessage(request);
  });
}
