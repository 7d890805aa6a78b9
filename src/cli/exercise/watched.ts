import { Worker } from 'node:worker_threads';

/**
 * Runs beside what is watched, which keeps its own thread busy: nothing else could tell of a loop without end, or end it.
 * What a thread prints by `console` would wait for the busy one.
 */
const watcher = `
const { parentPort, workerData: { file, milliseconds } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let timer;
parentPort.on('message', (answer) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    writeSync(2, file + ': ' + answer + ' does not end. It had ' + milliseconds / 1000 + ' s: look for a loop without end in it, or in a check.\\n');
    process.kill(process.pid, 'SIGKILL');
  }, milliseconds);
});
`;

/**
 * Runs answers of an exercise, and ends this whole process with a sentence when one of them does not end.
 *
 * @param file of the exercise
 * @param milliseconds that each answer may take
 * @param run is given a function to which it tells, in words, which answer it begins
 */
export async function watched<T>(
  file: string,
  milliseconds: number,
  run: (begin: (answer: string) => void) => T,
): Promise<T> {
  // What the tool that started this process was told to load first would be loaded there too.
  const thread = new Worker(watcher, { eval: true, execArgv: [], workerData: { file, milliseconds } });
  try {
    return run((answer) => {
      thread.postMessage(answer);
    });
  } finally {
    await thread.terminate();
  }
}
