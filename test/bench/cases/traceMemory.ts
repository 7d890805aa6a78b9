import { numericalDerivative, observe, zeros } from 'derivative';
import { Recorder } from '../../../src/engine/evaluate/recorder.ts';
import { defaultBudgets } from '../../../src/engine/protocol.ts';

/** Prints how much memory the trace of a gradient of n elements takes, as JSON; needs `--expose-gc`. */
export function run(): void {
  const n = Number(process.argv[2]);
  const x = zeros(n);
  const empty = bytesInUse();
  const recorder = new Recorder(defaultBudgets, () => 1);
  let events = 0;
  recorder.onEvent = (isKept) => {
    if (isKept) events++;
  };
  const stop = observe(recorder);
  numericalDerivative((at) => at.get(0), x);
  stop();
  const bytes = bytesInUse() - empty;
  const { dropped } = recorder; // also keeps the recorder until here
  console.log(JSON.stringify({ events, dropped, bytes }));
}

function bytesInUse(): number {
  globalThis.gc?.();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}
