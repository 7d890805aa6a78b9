import { numericalDerivative, observe, zeros } from 'derivative';
import { Recorder } from '../../../src/engine/evaluate/recorder.ts';
import { defaultBudgets } from '../../../src/engine/protocol.ts';

/** Prints how much memory the trace of a gradient of n elements takes, as JSON; needs `--expose-gc`. */
export function run(): void {
  const n = Number(process.argv[2]);
  // Once for the machine code that this makes; with few elements, since what a large trace leaves is freed late.
  trace(100);
  const before = bytesInUse();
  const traced = trace(n);
  const bytes = bytesInUse() - before;
  console.log(JSON.stringify({ events: traced.events, dropped: traced.recorder.dropped, bytes }));
}

function trace(n: number): { readonly recorder: Recorder; readonly events: number } {
  const recorder = new Recorder(defaultBudgets, () => 1);
  let events = 0;
  recorder.onEvent = (isKept) => {
    if (isKept) events++;
  };
  const stop = observe(recorder);
  numericalDerivative((x) => x.get(0), zeros(n));
  stop();
  return { recorder, events };
}

function bytesInUse(): number {
  globalThis.gc?.();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}
