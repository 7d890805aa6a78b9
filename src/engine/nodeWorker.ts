/** The whole program of a worker thread of Node: the same compile and evaluate as in the page. */
import { parentPort } from 'node:worker_threads';
import type { CompileRequest } from './compileWorker.ts';
import type { ExerciseRun } from './exerciseRun.ts';
import { compile } from './compile/compile.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Budgets } from './protocol.ts';

/** What starts a run: a program as its author wrote it. */
export interface NodeRunRequest extends CompileRequest {
  readonly budgets: Budgets;
  readonly exercise?: ExerciseRun;
}

const port = parentPort;
// Bound now: a program that runs in Node's worker finds `MessagePort.prototype` and can change it.
const post = port?.postMessage.bind(port);
port?.once('message', ({ source, pictures, budgets, exercise }: NodeRunRequest) => {
  const compiled = compile(source, pictures, exercise?.entry);
  if (compiled.type === 'invalid') {
    post?.({ type: 'end', error: compiled.error });
    return;
  }
  void evaluate(
    { module: compiled.module, imports: compiled.imports, budgets, ...(exercise ? { exercise } : {}) },
    {
      post: (report) => {
        post?.(report);
      },
      addressOf: (module) => `data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`,
      onLateError: (listener) => {
        process.on('unhandledRejection', listener);
        process.on('uncaughtException', listener);
      },
    },
  );
});
