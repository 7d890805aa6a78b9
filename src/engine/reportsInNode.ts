import type { PictureRequest } from '../trace/picture.ts';
import { endingOf } from './collect.ts';
import type { Compiled } from './compile/compiled.ts';
import { compileInNode } from './compileInNode.ts';
import type { ExerciseRun } from './exerciseRun.ts';
import type { NodeEngine } from './nodeEngine.ts';
import type { Ending } from './outcome.ts';
import { defaultBudgets, type RunReport, type RunRequest } from './protocol.ts';
import { startDeadline } from './startDeadline.ts';
import { startThread } from './startThread.ts';

/** What starts a run in Node: a program as its author wrote it. */
export interface NodeRunRequest {
  readonly source: string;
  readonly pictures?: readonly PictureRequest[];
  readonly exercise?: ExerciseRun;
}

/** All that a run in Node said. */
export interface NodeReports {
  /** What the compiler made of the program; nothing if it took too long. */
  readonly compiled: Compiled | undefined;
  readonly reports: readonly RunReport[];
  readonly ending: Ending;
}

/**
 * Compiles and runs a program in worker threads, as the page does it in its compile worker and its cage. The thread that
 * runs it runs nothing else, before or after.
 *
 * @param deadline milliseconds until it is stopped: while it is compiled, and again while it runs
 * @param read makes a report of a message, or leaves it out
 */
export async function reportsInNode(
  { compiler, worker }: NodeEngine,
  { source, pictures = [], exercise }: NodeRunRequest,
  deadline: number,
  read: (message: RunReport) => RunReport | undefined = (message) => message,
): Promise<NodeReports> {
  const asked = { source, pictures, ...(exercise && { entry: exercise.entry }) };
  const compiled = await compileInNode(compiler, asked, deadline);
  if (compiled === undefined) {
    return { compiled, reports: [], ending: { type: 'stopped', reason: 'deadline' } };
  }
  if (compiled.type === 'invalid') {
    return { compiled, reports: [], ending: endingOf({ type: 'end', error: compiled.error }) };
  }
  const { module, imports } = compiled;
  const request = { module, imports, budgets: defaultBudgets, ...(exercise && { exercise }) };
  return { compiled, ...(await evaluated(worker, request, deadline, read)) };
}

function evaluated(
  worker: string,
  request: RunRequest,
  deadline: number,
  read: (message: RunReport) => RunReport | undefined,
): Promise<Omit<NodeReports, 'compiled'>> {
  return new Promise((resolve) => {
    const thread = startThread(worker);
    const reports: RunReport[] = [];
    const end = (ending: Ending): void => {
      callOff();
      void thread.terminate();
      resolve({ reports, ending });
    };
    const callOff = startDeadline(deadline, () => {
      end({ type: 'stopped', reason: 'deadline' });
    });
    thread.on('message', (message: RunReport) => {
      const report = read(message);
      if (report?.type === 'end') end(endingOf(report));
      else if (report !== undefined) reports.push(report);
    });
    const lose = (): void => {
      end({ type: 'stopped', reason: 'lost' });
    };
    // A thread that has no memory left dies with an error, and one that a program ends says nothing more.
    thread.on('error', lose);
    thread.on('exit', lose);
    thread.postMessage(request);
  });
}
