/** The whole program of the page's type worker: first the files, then questions, each with a port for its answer. */
import { openChecker, type Checker } from './checker.ts';
import type { ToWorker } from './protocol.ts';

let checker: Checker | undefined;

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') {
    checker = openChecker(data.files);
    // The first check takes in the library: that belongs to opening, and must not be held against a program.
    checker({ type: 'check', code: '' });
    ports[0]?.postMessage(null);
  } else {
    ports[0]?.postMessage(checker?.(data));
  }
});
