import { requireFunction } from '../arguments/requireFunction.ts';
import { shown } from '../arguments/shown.ts';
import type { NDArray } from '../array/NDArray.ts';
import { Telling } from './Telling.ts';
import type { Order } from './walkOrder.ts';

/**
 * What can be told about a walk. Each is called in the middle of the reader's code, so it should be quick.
 * `walk` is the iterator itself, by which two walks over one array can be told apart.
 */
export interface WalkListener {
  /** A walk over `x` begins: nditer was made or reset. */
  start?(x: NDArray, order: Order, walk: object): void;
  /** The walk stands at an element: its flat index in C order (whatever the walk order) and its value. */
  visit?(x: NDArray, index: number, value: number, walk: object): void;
  /** `set` is about to change an element of any array; `value` is already converted to the dtype. */
  write?(x: NDArray, index: number, previous: number, value: number): void;
  /** The function being differentiated returned a number. */
  evaluation?(value: number): void;
  /** The walk over `x` has passed its last element. */
  end?(x: NDArray, walk: object): void;
}

/**
 * Through which to tell what happens, if anybody listens. Hardly ever: walks and `set` test this one variable and
 * do nothing more, and a bundle without `observe` has no more of it.
 */
export let told: Telling | undefined;

/** Who listens. A change makes a new list, so that a listener may stop in the middle of being told. */
let listeners: readonly WalkListener[] = [];

/**
 * Tell `listener` about every walk, write and evaluation until the returned function is called.
 *
 * Listeners nest: all that are registered are told, the earliest first. What a listener throws reaches the
 * code that walks or writes, which has done its step all the same.
 *
 * @param listener the events it wants, each optional
 * @returns a function that stops the observation; calling it again does nothing
 * @throws TypeError when `listener` has none of the events, or one that is no function
 *
 * @example
 * const stop = observe({ visit: (x, index, value) => print([index], value) });
 * numericalDerivative(([x, y]) => x * y, array([3, 2]));
 * // (0,) 3.0
 * // (1,) 2.0
 * stop();
 */
export function observe(listener: WalkListener): () => void {
  requireListener(listener);
  let isListening = true;
  listenFrom([...listeners, listener]);
  return () => {
    if (!isListening) return;
    isListening = false;
    // One entry only: the same listener may be there twice.
    const place = listeners.lastIndexOf(listener);
    listenFrom(listeners.filter((_, i) => i !== place));
  };
}

function listenFrom(changed: readonly WalkListener[]): void {
  listeners = changed;
  told = listeners.length === 0 ? undefined : new Telling(listeners);
}

const events = ['start', 'visit', 'write', 'evaluation', 'end'] as const;

/** A fault that were let through would come up in the middle of every walk and write from then on. */
function requireListener(listener: unknown): void {
  if (typeof listener !== 'object' || listener === null || !events.some((event) => event in listener)) {
    throw new TypeError(
      `observe requires an object with one or more of ${events.join(', ')}; got ${shown(listener)}`,
    );
  }
  const given = listener as Readonly<Partial<Record<(typeof events)[number], unknown>>>;
  for (const event of events) {
    if (given[event] !== undefined) requireFunction('observe', given[event], event);
  }
}
