/** The whole program of a worker thread of Node that runs one program: the same evaluate as in the page. */
import { parentPort } from 'node:worker_threads';
import { evaluate } from './evaluate/evaluate.ts';
import type { RunRequest } from './protocol.ts';

const port = parentPort;
// Bound now: a program that runs in Node's worker finds `MessagePort.prototype` and can change it.
const post = port?.postMessage.bind(port);
port?.once('message', (request: RunRequest) => {
  void evaluate(request, {
    post: (report) => {
      post?.(report);
    },
    addressOf: (module) => `data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`,
    onLateError: (listener) => {
      process.on('unhandledRejection', listener);
      process.on('uncaughtException', listener);
    },
  });
});
