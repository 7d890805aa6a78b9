import type { HostileProgram } from './HostileProgram.ts';

/** Programs that print values which are a trap for whoever looks into them. */
export const values: readonly HostileProgram[] = [
  {
    id: 'cycle',
    tries: 'print an object that holds itself',
    source: "const o = { name: 'o' };\no.self = o;\nconsole.log(o);",
    ends: 'finished',
    prints: '{ name: "o", self: [circular] }',
  },
  {
    id: 'depth',
    tries: 'print an object a hundred thousand levels deep',
    source: 'let deep = {};\nfor (let i = 0; i < 1e5; i++) deep = { deep };\nconsole.log(deep);',
    ends: 'finished',
  },
  {
    id: 'shared parts',
    tries: 'print a small structure with 100⁶ paths through it',
    source: 'let row = [1];\nfor (let i = 0; i < 6; i++) row = Array(100).fill(row);\nconsole.log(row);',
    ends: 'finished',
  },
  {
    id: 'holes',
    tries: 'print an array of four billion holes',
    source: 'console.log(new Array(2 ** 32 - 1));',
    ends: 'finished',
    prints: '[<4294967295 empty>]',
  },
  {
    id: 'revoked proxy in the console',
    tries: 'print a revoked proxy',
    source: 'const { proxy, revoke } = Proxy.revocable({}, {});\nrevoke();\nconsole.log(proxy, [proxy]);',
    ends: 'finished',
    prints: '[cannot be shown] [[cannot be shown]]',
  },
  {
    id: 'proxy with many keys',
    tries: 'print a proxy of a hundred thousand keys',
    source:
      'const keys = Array.from({ length: 1e5 }, (_, i) => `k${i}`);\nconsole.log(new Proxy({}, { ownKeys: () => keys, getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) }));',
    ends: 'finished',
  },
  {
    id: 'proxy of an endless array',
    tries: 'print an array that says it is endless',
    source:
      'console.log(new Proxy([], { get: (target, key) => (key === "length" ? Infinity : target[key]), has: () => false }));',
    ends: 'finished',
  },
  {
    id: 'getters that print',
    tries: 'print itself whenever it is looked at',
    source: 'const o = {\n  get a() {\n    console.log(o);\n    return 1;\n  },\n};\nconsole.log(o);',
    ends: 'finished',
  },
  {
    id: 'endless iterator',
    tries: 'print a set that never ends',
    source:
      'class Endless extends Set {\n  *[Symbol.iterator]() {\n    for (;;) yield this;\n  }\n}\nconsole.log(new Endless([1]));',
    ends: 'finished',
  },
  {
    id: 'endless toString',
    tries: 'loop while its text is made',
    source:
      "console.log('%s', { toString() { return 'seen'; } });\nconsole.log(`${{ toString() { for (;;); } }}`);",
    ends: 'stopped',
  },
  {
    id: 'lying constructor',
    tries: 'throw while its kind is asked for',
    source:
      "class Trap {\n  static get name() {\n    throw new Error('asked');\n  }\n}\nconsole.log(new Trap(), Trap);",
    ends: 'finished',
  },
  {
    id: 'a vast map',
    tries: 'print a map of a million entries',
    source: 'console.log(new Map(Array.from({ length: 1e6 }, (_, i) => [i, { i }])));',
    ends: 'finished',
    says: /… 999900 more/,
  },
  {
    id: 'a label that is no text',
    tries: 'count under a label that cannot be a text',
    source:
      "try {\n  console.count(Symbol('s'));\n  console.count(Object.create(null));\n} catch {\n  console.log('thrown');\n}",
    ends: 'finished',
  },
  {
    id: 'markup in the output',
    tries: 'bring markup into the page with what it prints',
    source: "console.log('<img src=x onerror=alert(1)>');",
    ends: 'finished',
    prints: '<img src=x onerror=alert(1)>',
  },
];
