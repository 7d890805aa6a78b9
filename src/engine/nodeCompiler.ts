/** The whole program of the thread that compiles in Node. It reads programs and runs none, so that it can be kept. */
import { parentPort } from 'node:worker_threads';
import { compile } from './compile/compile.ts';
import type { CompileRequest } from './compileWorker.ts';

parentPort?.on('message', ({ source, pictures, entry }: CompileRequest) => {
  parentPort?.postMessage(compile(source, pictures, entry));
});
