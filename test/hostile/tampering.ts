import type { HostileProgram } from './HostileProgram.ts';

/**
 * Programs that change the language under the feet of whoever reports about them. Each then prints one line and
 * ends with one value: that, and nothing else, must be reported.
 */
export const tampering: readonly HostileProgram[] = [
  tampered(
    'setter for element 0',
    'replace the first element of every list',
    "Object.defineProperty(Object.prototype, 0, { configurable: true, set() { Object.defineProperty(this, 0, { value: { level: 'log', text: 'forged' }, enumerable: true }); } });",
  ),
  tampered(
    'setters for fields',
    'swallow the fields of a report',
    "for (const key of ['type', 'entry', 'echo', 'error', 'level', 'text', 'name', 'message', 'output', 'arrays']) Object.defineProperty(Object.prototype, key, { configurable: true, set() {}, get() { return 'forged'; } });",
  ),
  tampered('descriptors', 'turn every descriptor into an accessor', "Object.prototype.get = () => 'forged';"),
  tampered(
    'array methods',
    'replace all methods of arrays',
    "for (const name of Object.getOwnPropertyNames(Array.prototype)) if (name !== 'constructor') try { Array.prototype[name] = () => ['forged']; } catch {}",
  ),
  tampered(
    'string methods',
    'replace all methods of texts',
    "for (const name of Object.getOwnPropertyNames(String.prototype)) if (name !== 'constructor') try { String.prototype[name] = () => 'forged'; } catch {}",
  ),
  tampered(
    'typed array methods',
    'replace all methods of typed arrays',
    'const typed = Object.getPrototypeOf(Int8Array.prototype);\nfor (const name of Object.getOwnPropertyNames(typed)) try { typed[name] = () => [1]; } catch {}',
  ),
  tampered(
    'maps and sets',
    'replace all methods of maps and sets',
    "for (const { prototype } of [Map, Set, WeakMap]) for (const name of Object.getOwnPropertyNames(prototype)) try { prototype[name] = () => 'forged'; } catch {}",
  ),
  tampered(
    'iterators',
    'replace the iterator of every list',
    "Array.prototype[Symbol.iterator] = function* () { yield 'forged'; };",
  ),
  tampered('JSON', 'replace JSON', "JSON.stringify = () => '\"forged\"';\nJSON.parse = () => 'forged';"),
  tampered(
    'Math',
    'replace every function of Math',
    'for (const name of Object.getOwnPropertyNames(Math)) try { Math[name] = () => NaN; } catch {}',
  ),
  tampered(
    'then',
    'replace what waits for promises',
    'Promise.prototype.then = function (done) { done("forged"); };\nPromise.prototype.catch = Promise.prototype.finally = Promise.prototype.then;',
  ),
  tampered(
    'Promise',
    'replace Promise itself',
    'globalThis.Promise = class { constructor() { throw new Error("forged"); } };',
  ),
  tampered(
    'call, apply, bind',
    'replace how functions are called',
    "for (const name of ['call', 'apply', 'bind', 'toString']) Function.prototype[name] = () => 'forged';",
  ),
  tampered(
    'Reflect and Object',
    'replace the functions that look into objects',
    "for (const owner of [Reflect, Object]) for (const name of Object.getOwnPropertyNames(owner)) if (typeof owner[name] === 'function') owner[name] = () => ({ value: 'forged' });",
  ),
  tampered(
    'constructors',
    'replace the constructors of the language',
    "for (const name of ['Object', 'Array', 'String', 'Number', 'Error', 'Map', 'Set', 'Uint8Array', 'Uint16Array', 'Int32Array', 'Float64Array']) globalThis[name] = function () { return 'forged'; };",
  ),
  tampered(
    'instanceof',
    'claim that everything is of every kind',
    'for (const kind of [Error, Date, Map, Set, RegExp]) Object.defineProperty(kind, Symbol.hasInstance, { value: () => true });',
  ),
  tampered(
    'toPrimitive',
    'replace the text and the number of every object',
    "Object.prototype.toString = Object.prototype.valueOf = Object.prototype[Symbol.toPrimitive] = () => 'forged';",
  ),
  tampered(
    'timers and clock',
    'replace timers and clocks',
    'globalThis.setTimeout = globalThis.setInterval = globalThis.queueMicrotask = () => 0;\nglobalThis.performance = { now: () => NaN };\nDate.now = () => NaN;',
  ),
  tampered(
    'regular expressions',
    'replace what searches texts',
    "for (const key of [Symbol.replace, Symbol.match, Symbol.split, 'exec', 'test']) RegExp.prototype[key] = () => 'forged';",
  ),
  tampered(
    'frozen',
    'freeze everything in reach',
    'for (const name of Object.getOwnPropertyNames(globalThis)) { const value = globalThis[name]; if (value && value !== globalThis) { Object.freeze(value); if (value.prototype) Object.freeze(value.prototype); } }\nObject.preventExtensions(globalThis);',
  ),
  tampered(
    'no prototypes',
    'take the prototypes of arrays and functions away',
    'Object.setPrototypeOf(Array.prototype, null);\nObject.setPrototypeOf(Function.prototype, null);',
  ),
  {
    id: 'another console',
    tries: 'replace the console by its own',
    source: "globalThis.console = { log() {} };\nconsole.log('unheard');\n1 + 1;",
    ends: 'finished',
    prints: '2.0',
  },
  {
    id: 'the package',
    tries: 'replace what the package offers',
    source: "import * as derivative from 'derivative';\nderivative.repr = () => 'forged';",
    ends: 'failed',
    says: /^TypeError/,
  },
  {
    id: 'a text that is none',
    tries: 'smuggle an object into a report through its own text methods',
    source:
      "const evil = { length: -1e9, slice() { return this; }, toString() { return 'forged'; } };\nString.prototype.slice = () => evil;\nfor (let i = 0; i < 5000; i++) console.log('true');",
    ends: 'finished',
    says: /^(true\n){2000}… and 3000 more lines, which are not shown$/,
  },
];

function tampered(id: string, tries: string, attack: string): HostileProgram {
  return {
    id,
    tries,
    source: `${attack}\nconsole.log('true');\n'two';`,
    ends: 'finished',
    prints: 'true\n"two"',
  };
}
