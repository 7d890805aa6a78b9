import type { HostileProgram } from './HostileProgram.ts';

const unshowable = 'Error: something was thrown that cannot be shown';

/** Programs whose error is a trap for whoever tells about it. */
export const thrown: readonly HostileProgram[] = [
  { id: 'null', tries: 'throw null', source: 'throw null;', ends: 'failed', prints: 'Error: thrown: null' },
  {
    id: 'undefined',
    tries: 'throw undefined',
    source: 'throw undefined;',
    ends: 'failed',
    prints: 'Error: thrown: undefined',
  },
  {
    id: 'symbol',
    tries: 'throw a symbol, which no text can be made of',
    source: "throw Symbol('no');",
    ends: 'failed',
    prints: 'Error: thrown: Symbol(no)',
  },
  {
    id: 'object without prototype',
    tries: 'throw an object without toString',
    source: 'throw Object.create(null);',
    ends: 'failed',
    prints: 'Error: thrown: {}',
  },
  {
    id: 'revoked proxy',
    tries: 'throw a revoked proxy',
    source: 'const { proxy, revoke } = Proxy.revocable({}, {});\nrevoke();\nthrow proxy;',
    ends: 'failed',
    prints: unshowable,
  },
  {
    id: 'proxy of an error',
    tries: 'throw a proxy that throws at every touch',
    source:
      "const no = () => {\n  throw new Error('touched');\n};\nthrow new Proxy(new Error(), { get: no, getPrototypeOf: no, ownKeys: no });",
    ends: 'failed',
    prints: unshowable,
  },
  {
    id: 'throwing getters',
    tries: 'throw an error whose fields throw',
    source:
      "const error = new Error();\nfor (const field of ['name', 'message', 'stack']) Object.defineProperty(error, field, { get() { throw error; } });\nthrow error;",
    ends: 'failed',
    prints: unshowable,
  },
  {
    id: 'throwing stack',
    tries: 'hide its message behind a stack that throws',
    source: "throw Object.defineProperty(new Error('seen'), 'stack', { get() { throw 1; } });",
    ends: 'failed',
    prints: 'Error: seen',
  },
  {
    id: 'stack that is no text',
    tries: 'hide its message behind a stack that is a number',
    source: "throw Object.assign(new Error('seen'), { stack: 5 });",
    ends: 'failed',
    prints: 'Error: seen',
  },
  {
    id: 'endless getter',
    tries: 'loop in the field that the report reads',
    source: "throw Object.defineProperty(new Error(), 'message', { get() { for (;;); } });",
    ends: 'stopped',
  },
  {
    id: 'fields that are objects',
    tries: 'put objects where texts belong',
    source:
      "throw Object.assign(new Error(), { name: { toString() { return 'N'; } }, message: { toString() { throw 1; } } });",
    ends: 'failed',
  },
  {
    id: 'a message of 50 MB',
    tries: 'drown the page in its message',
    source: "throw new Error('x'.repeat(5e7));",
    ends: 'failed',
    says: /^Error: x{2000}… \(line 1\)$/,
  },
  {
    id: 'a stack of 50 MB',
    tries: 'drown the report in its stack',
    source: "throw Object.assign(new Error('seen'), { stack: 'x'.repeat(5e7) });",
    ends: 'failed',
    prints: 'Error: seen',
  },
  {
    id: 'a line far away',
    tries: 'have a line lit that the code does not have',
    source: "throw Object.assign(new Error('seen'), { stack: import.meta.url + ':999999999:1' });",
    ends: 'failed',
    says: /^Error: seen/,
  },
  {
    id: 'line zero',
    tries: 'have line 0 lit',
    source: "throw Object.assign(new Error('seen'), { stack: import.meta.url + ':0:1' });",
    ends: 'failed',
    prints: 'Error: seen',
  },
  {
    id: 'a negative line',
    tries: 'have line −1 lit',
    source: "throw Object.assign(new Error('seen'), { stack: import.meta.url + ':-1:1' });",
    ends: 'failed',
    prints: 'Error: seen',
  },
  {
    id: 'a rejection',
    tries: 'fail where nobody looks',
    source: "void Promise.reject(new Error('lost'));\n1 + 1;",
    ends: 'failed',
    prints: 'Error: lost (line 1)',
  },
  {
    id: 'a rejected revoked proxy',
    tries: 'reject with a revoked proxy and let nobody take it',
    source: 'const { proxy, revoke } = Proxy.revocable({}, {});\nrevoke();\nPromise.reject(proxy);',
    ends: 'failed',
    prints: unshowable,
  },
  {
    id: 'markup',
    tries: 'bring markup into the page with its message',
    source: "throw new Error('<img src=x onerror=alert(1)><script>alert(1)</script>');",
    ends: 'failed',
    prints: 'Error: <img src=x onerror=alert(1)><script>alert(1)</script> (line 1)',
  },
];
