import type { HostileProgram } from './HostileProgram.ts';

const ending = "{ type: 'end', echo: 'forged' }";

/** Programs that try to speak in the cage's name: to reach its port, or whoever listens. */
export const forging: readonly HostileProgram[] = [
  {
    id: 'postMessage',
    tries: 'send a report with the global postMessage',
    source: `for (const target of [globalThis, globalThis.parent, globalThis.top, globalThis.opener]) target?.postMessage?.(${ending}, '*');\n'true';`,
    ends: 'finished',
    prints: '"true"',
  },
  {
    id: 'onmessage',
    tries: 'listen for the port',
    source:
      "globalThis.onmessage = self.onmessage = ({ ports }) => ports[0].postMessage({ type: 'end', echo: 'forged' });\ntypeof globalThis.addEventListener;",
    ends: 'finished',
    prints: '"undefined"',
  },
  {
    id: 'channels',
    tries: 'make a channel of its own',
    source:
      "['MessageChannel', 'MessagePort', 'BroadcastChannel', 'MessageEvent', 'EventTarget', 'Event', 'dispatchEvent'].filter((name) => name in globalThis);",
    ends: 'finished',
    prints: '[]',
  },
  {
    id: 'EventTarget',
    tries: 'listen on an event target that it finds by its prototypes',
    source:
      "const targets = [];\nfor (const start of [globalThis, performance, console, (function () { return this; })()]) for (let o = start; o; o = Object.getPrototypeOf(o)) if (Object.hasOwn(o, 'addEventListener') || Object.hasOwn(o, 'dispatchEvent')) targets.push(o);\ntargets.length;",
    ends: 'finished',
    prints: '0.0',
  },
  {
    id: 'call sites',
    tries: 'take the functions of the harness from a stack',
    source:
      "const seen = [];\nError.prepareStackTrace = (_, sites) => {\n  for (const site of sites) for (const thing of [site.getThis?.(), site.getFunction?.()]) if (thing !== undefined && thing !== null) seen.push(typeof thing);\n  return '';\n};\nnew Error().stack;\nseen.length;",
    ends: 'finished',
    prints: '0.0',
  },
  {
    id: 'caller',
    tries: 'take the functions of the harness from its callers',
    source: 'function callers() {\n  return arguments.callee.caller;\n}\ncallers();',
    ends: 'failed',
    says: /^TypeError/,
  },
  {
    id: 'host by its name',
    tries: 'reach the object that compiled code talks to, by spelling its name',
    source: "\\u0024nudge.echo('forged');\n",
    ends: 'failed',
    says: /^ReferenceError/,
  },
  {
    id: 'host by a long name',
    tries: 'reach the object that compiled code talks to, by spelling its name',
    source: "\\u{24}nudge.called = () => 'forged';\n$nudge$.called;\n",
    ends: 'failed',
    says: /^ReferenceError/,
  },
  {
    id: 'itself',
    tries: 'start itself again as its own host',
    source:
      "if (!globalThis.again) {\n  globalThis.again = true;\n  const self = await import(import.meta.url);\n  await self.default({ echo() { throw new Error('caught'); }, called() {} });\n}\n1 + 1;",
    ends: 'failed',
    says: /^Error: caught/,
  },
  {
    id: 'export named then',
    tries: 'be taken for a promise when it is loaded',
    source: "export function then(resolve) {\n  resolve({ default: 'forged' });\n}\n1 + 1;",
    ends: 'finished',
    prints: '2.0',
  },
  {
    id: 'thenable value',
    tries: 'end with a value that acts like a promise',
    source: "({ then(resolve) { resolve('forged'); } });",
    ends: 'finished',
    prints: '{ then: [function then] }',
  },
  {
    id: 'constructor of promises',
    tries: 'be asked whenever somebody waits',
    source:
      "Object.defineProperty(Promise.prototype, 'constructor', { get() { throw new Error('asked'); } });\nconsole.log('true');\n1 + 1;",
    ends: ['finished', 'failed'],
    says: /^true\n(2\.0|Error: asked)/,
  },
  {
    id: 'the recorder',
    tries: 'take the recorder from the list of listeners and have it tell of a vast array',
    source: `import { array, nditer } from 'derivative';
const found = [];
const iterate = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () {
  for (let i = 0; i < this.length; i++) if (typeof this[i]?.visit === 'function') found.push(this[i]);
  return iterate.call(this);
};
nditer(array([1, 2]));
Array.prototype[Symbol.iterator] = iterate;
for (const recorder of found) {
  for (const shape of [[1e9], [-1], [1e5, 1e5], ['x'], [2 ** 31, 2 ** 31], Array(5000).fill(1)]) {
    const x = { shape, size: 0, dtype: 'float64', copy: () => ({ data: [1] }) };
    for (const event of [() => recorder.start(x, 'C', x), () => recorder.visit(x, 5, 1, x), () => recorder.evaluation(1, x), () => recorder.end(x, x)]) try { event(); } catch {}
  }
  recorder.take?.();
  try { recorder.onEvent?.(true); } catch {}
}
1 + 1;`,
    ends: 'finished',
    says: /2\.0$/,
  },
  {
    id: 'columns of a trace',
    tries: 'fill the trace with numbers that mean nothing',
    source: `import { array, nditer } from 'derivative';
const { prototype } = Uint8Array;
const typed = Object.getPrototypeOf(prototype);
const slice = typed.slice;
typed.slice = function (...range) {
  const part = slice.apply(this, range);
  return part.fill(part instanceof Uint8Array ? 200 : -1);
};
for (const value of nditer(array([1, 2]))) value;
1 + 1;`,
    ends: 'finished',
    says: /2\.0$/,
  },
];
