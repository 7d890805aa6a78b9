import { Worker } from 'node:worker_threads';

/**
 * Starts a worker thread of Node.
 *
 * @param program its text
 */
export function startThread(program: string): Worker {
  // What the tool that starts it was told to load first, such as a compiler of TypeScript, would be loaded here too.
  return new Worker(program, { eval: true, execArgv: [], stdout: true, stderr: true });
}
