import type { HostileProgram } from './HostileProgram.ts';

/** ECMAScript's globals, and the few that a cage leaves besides them. */
const language =
  'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Int16Array Int32Array Int8Array InternalError Intl Iterator JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet console performance setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone self constructor'.split(
    ' ',
  );

/** Programs that try to read, change, move or cover the page around them. */
export const page: readonly HostileProgram[] = [
  failing('cookies', 'console.log(globalThis.document.cookie);'),
  failing('cookie store', 'console.log(await globalThis.cookieStore.getAll());'),
  failing('local storage', 'console.log(Object.entries(globalThis.localStorage));'),
  failing('session storage', 'console.log(Object.entries(globalThis.sessionStorage));'),
  failing(
    'IndexedDB',
    "const database = await new Promise((resolve, reject) => {\n  const request = globalThis.indexedDB.open('secrets');\n  request.onsuccess = () => resolve(request.result);\n  request.onerror = reject;\n});\nconsole.log([...database.objectStoreNames]);",
  ),
  failing(
    'caches',
    "await (await globalThis.caches.open('secrets')).put('/', new globalThis.Response('forged'));",
  ),
  failing('private files', 'await globalThis.navigator.storage.getDirectory();'),
  failing('locks', "await globalThis.navigator.locks.request('lock', () => new Promise(() => {}));"),
  failing('the document', "globalThis.document.title = 'forged';"),
  failing('the parent', "globalThis.parent.document.title = 'forged';"),
  failing('location', "location.href = 'http://SINK/location';"),
  failing('the top location', "globalThis.top.location = 'http://SINK/top';"),
  failing('history', 'globalThis.history.back();'),
  failing('a window', "globalThis.open('http://SINK/window');"),
  failing(
    'a form',
    "const form = globalThis.document.createElement('form');\nform.action = 'http://SINK/form';\nform.submit();",
  ),
  failing('a dialog', "globalThis.alert('forged');"),
  failing('the clipboard', "await globalThis.navigator.clipboard.writeText('forged');"),
  failing('fullscreen', 'await globalThis.document.documentElement.requestFullscreen();'),
  failing('closing', 'globalThis.close();'),
  failing('WebAssembly', 'new WebAssembly.Memory({ initial: 1 });'),
  {
    id: 'global location',
    tries: 'navigate by a global of that name',
    source: "globalThis.location = 'http://SINK/global';\nglobalThis.name = 'forged';\n1 + 1;",
    ends: 'finished',
    prints: '2.0',
  },
  {
    id: 'what there is',
    tries: 'find more than the language',
    source: `const language = new Set(LANGUAGE);
const found = [];
for (let owner = globalThis; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
  for (const name of Object.getOwnPropertyNames(owner)) if (!language.has(name)) found.push(name);
}
found.sort();`.replace('LANGUAGE', () => JSON.stringify(language)),
    ends: 'finished',
    // Two numbers on a prototype of Chromium's, which nobody can delete.
    says: /^\[("PERSISTENT", "TEMPORARY")?\]$/,
  },
];

function failing(id: string, source: string): HostileProgram {
  return { id, tries: 'reach the page', source, ends: 'failed' };
}
