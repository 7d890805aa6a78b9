import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Compiled } from './compile/compiled.ts';
import type { CompileRequest } from './compileWorker.ts';
import { startDeadline } from './startDeadline.ts';
import { startThread } from './startThread.ts';

/** The threads that compile, by their program: to load a compiler takes fifty times as long as to use it. */
const threads = new Map<string, Worker>();

/** One after the other: the time that one program takes is none of the next one's. */
const inTurn = pLimit(1);

/**
 * Compiles a program in a worker thread, which is kept for the next one.
 *
 * @param compiler the bundled text of `nodeCompiler.ts`
 * @param deadline milliseconds until the thread is given up
 * @returns nothing for a program that keeps the compiler busy for longer
 */
export function compileInNode(
  compiler: string,
  request: CompileRequest,
  deadline: number,
): Promise<Compiled | undefined> {
  return inTurn(async () => {
    const thread = threads.get(compiler) ?? started(compiler);
    const isOver = new AbortController();
    const { signal } = isOver;
    const callOff = startDeadline(deadline, () => {
      isOver.abort();
    });
    thread.ref();
    try {
      thread.postMessage(request);
      // The thread answers with what `compile` returns.
      const [compiled] = (await once(thread, 'message', { signal })) as [Compiled];
      return compiled;
    } catch (error) {
      await thread.terminate();
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      callOff();
      // A thread that waits for a next program keeps no process alive.
      thread.unref();
    }
  });
}

function started(compiler: string): Worker {
  const thread = startThread(compiler);
  threads.set(compiler, thread);
  thread.once('exit', () => threads.delete(compiler));
  return thread;
}
