import { setTimeout } from 'node:timers/promises';
import { numericalDerivative, observe, zeros } from 'derivative';
import { Recorder } from '../../../src/engine/evaluate/recorder.ts';
import { defaultBudgets } from '../../../src/engine/protocol.ts';

/** Prints how much memory the trace of a gradient of n elements takes, as JSON; needs `--expose-gc`. */
export async function run(): Promise<void> {
  const n = Number(process.argv[2]);
  // Once for the machine code that this makes; with few elements, since what a large trace leaves is freed late.
  trace(100);
  const before = await bytesInUse();
  const traced = trace(n);
  const bytes = (await bytesInUse()) - before;
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

/** Another thread gives the memory of dropped columns back, a moment after they were collected. */
async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}
