import type { NDArray } from 'derivative';
import { observe } from 'derivative';
import type { Trace } from '../../src/trace/trace.ts';
import type { Told, ToldArray } from './traceOf.ts';
import { traceOf } from './traceOf.ts';

/**
 * The trace of a run over the package itself. The run gets `watch`, which makes the evaluations of a function
 * known, as the engine does for the reader's calls. An error of the run ends the trace where it happened.
 */
export function recorded(run: (watch: (f: (x: NDArray) => number) => (x: NDArray) => number) => void): Trace {
  const numbers = new Map<NDArray, number>();
  const arrays: ToldArray[] = [];
  const events: Told[] = [];
  let walked: NDArray | null = null;
  const numberOf = (x: NDArray): number => {
    const known = numbers.get(x) ?? numbers.size;
    if (!numbers.has(x)) {
      numbers.set(x, known);
      arrays.push({
        start: Array.from(x.copy().data, Number),
        shape: x.shape,
        strides: x.strides,
        dtype: x.dtype,
      });
    }
    return known;
  };
  const stop = observe({
    start: (x) => {
      walked = x;
      events.push(['start', numberOf(x)]);
    },
    visit: (x, index, value) => events.push(['visit', numberOf(x), index, value]),
    write: (x, index, _previous, value) => {
      if (walked !== null) events.push(['write', numberOf(x), index, value]);
    },
    evaluation: (value) => {
      if (walked !== null) events.push(['evaluation', numberOf(walked), 0, value]);
    },
    end: (x) => {
      walked = null;
      events.push(['end', numberOf(x)]);
    },
  });
  try {
    run((f) => (x) => {
      const value = f(x);
      if (walked !== null) events.push(['evaluation', numberOf(x), 0, value]);
      return value;
    });
  } catch {
    // The trace ends where the run did.
  } finally {
    stop();
  }
  return traceOf(arrays, events);
}
