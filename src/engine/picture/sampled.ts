import { NDArray } from 'derivative';
import { describeError } from '../evaluate/describeError.ts';
import { valueOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';

/**
 * A picture calls f some hundred times: one that takes long for a call would hold up the end of the run. What a laptop does
 * in a quarter of a second may take a telephone, or a machine with other work, ten times as long.
 */
const mostMilliseconds = 4_000;
const longestMessage = 300;

/** Taken before any reader's code runs, which could replace it. */
const now = performance.now.bind(performance);

/** A reader's function as a picture asks it: either it gives a number, or there is no picture. */
export interface Sampled<X> {
  readonly name: string;
  readonly at: (x: X) => number;
  /** The same with a gap: NaN where f gives no number, as beyond the edge of its domain. */
  readonly gapped: (x: X) => number;
}

/** @throws {NoPicture} when the argument is no function */
export function sampled<X>(handed: Handed): Sampled<X> {
  const [name] = handed;
  const f = valueOf(handed);
  if (typeof f !== 'function') throw new NoPicture({ type: 'unfit', name, wanted: 'function' });
  const end = now() + mostMilliseconds;
  const at = (x: X): number => {
    if (now() > end) throw new NoPicture({ type: 'slow', name });
    const value = called(f as (x: X) => unknown, x, name);
    if (typeof value === 'number') return value;
    // As the notebook's last function returns it.
    if (value instanceof NDArray && value.size === 1) return value.reshape(1).get(0);
    throw new NoPicture({ type: 'noNumber', name });
  };
  return { name, at, gapped: (x) => orGap(at, x) };
}

function called<X>(f: (x: X) => unknown, x: X, name: string): unknown {
  try {
    return f(x);
  } catch (thrown) {
    const { name: kind, message } = describeError(thrown, '');
    throw new NoPicture({ type: 'threw', name, message: `${kind}: ${message}`.slice(0, longestMessage) });
  }
}

function orGap<X>(at: (x: X) => number, x: X): number {
  try {
    return at(x);
  } catch (error) {
    if (error instanceof NoPicture && error.reason.type !== 'slow') return NaN;
    throw error;
  }
}
