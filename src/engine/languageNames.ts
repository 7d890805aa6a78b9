/** What the language itself puts on the global object, as far as its standard and what is about to join it go. */
export const languageNames: readonly string[] = [
  'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt',
  'decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
  'AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean',
  'DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array',
  'Function Int16Array Int32Array Int8Array Intl Iterator JSON Map Math Number Object Promise Proxy RangeError',
  'ReferenceError Reflect RegExp Set SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError',
  'URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet InternalError',
].flatMap((names) => names.split(' '));
