import { numericalDerivative, observe } from 'derivative';
import { Recorder } from '../../../src/engine/evaluate/recorder.ts';
import { timed } from '../timing/timed.ts';
import { point, sumOfSquares } from './sumOfSquares.ts';

/** A run in a live block: every visit, write and evaluation recorded, and the trace taken at the end. */
export const run = timed((n) => {
  const x = point(n);
  return () => {
    const recorder = new Recorder({ events: Infinity, elements: Infinity }, () => 1);
    const stop = observe(recorder);
    numericalDerivative(sumOfSquares, x);
    stop();
    return recorder.take();
  };
});
