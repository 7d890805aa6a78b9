/**
 * What a program finds in the cage besides the language itself. Everything else a worker offers is taken away,
 * so that an interface which browsers add tomorrow is closed too: network, storage, further workers, channels
 * to the page, and the ways to make a program that outlives its run.
 */
const kept: ReadonlySet<string> = new Set(
  [
    'console',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'queueMicrotask',
    'structuredClone',
    'self',
    // Property keys of every object.
    ...Object.getOwnPropertyNames(Object.prototype),
    // The language, as far as its standard and what is about to join it go.
    'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt',
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
    'AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean',
    'DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array',
    'Function Int16Array Int32Array Int8Array Intl Iterator JSON Map Math Number Object Promise Proxy RangeError',
    'ReferenceError Reflect RegExp Set SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError',
    'URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet InternalError',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Deletes every global that is not on the list, along the whole prototype chain. Of `performance` the clock is
 * left. What an engine does not let go of stays; a hostile program looks for it in the engines that are tested.
 */
export function harden(realm: object): void {
  const clock = { now: performance.now.bind(performance) };
  for (let owner: object | null = realm; owner && owner !== Object.prototype; owner = prototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!kept.has(name)) Reflect.deleteProperty(owner, name);
    }
  }
  Object.assign(realm, { performance: clock });
}

function prototypeOf(value: object): object | null {
  return Object.getPrototypeOf(value) as object | null;
}
