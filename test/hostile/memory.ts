import type { HostileProgram } from './HostileProgram.ts';

const keep = 'const kept = [];\n';

/** Programs that take memory until somebody stops them, or until the language itself says no. */
export const memory: readonly HostileProgram[] = [
  {
    id: 'arrays of numbers',
    tries: 'keep ever more arrays',
    source: `${keep}for (;;) kept.push(new Array(1e5).fill(0.5));`,
    ends: 'stopped',
  },
  {
    id: 'small objects',
    tries: 'keep ever more objects',
    source: `${keep}for (let i = 0; ; i++) kept.push({ i, next: kept[i - 1] });`,
    // An array has a longest length in some engines.
    ends: ['stopped', 'failed'],
  },
  {
    id: 'strings',
    tries: 'keep ever more texts',
    source: `${keep}for (let i = 0; ; i++) kept.push(('x' + i).padEnd(10_000, String(i)));`,
    ends: 'stopped',
  },
  {
    id: 'a doubled string',
    tries: 'double a text until it is too long',
    source: "let text = 'x';\nfor (;;) text += text;",
    ends: 'failed',
  },
  {
    id: 'buffers',
    tries: 'keep ever more buffers, and fill them',
    // Unfilled they are only addresses; where a worker shares the page's process, as in Firefox, some hundred
    // gigabytes of those can end the tab, and nothing in a page can keep a program from asking for them.
    source: `${keep}for (;;) {\n  const buffer = new ArrayBuffer(1e7);\n  new Uint8Array(buffer).fill(1);\n  kept.push(buffer);\n}`,
    ends: ['stopped', 'failed'],
  },
  {
    id: 'typed arrays',
    tries: 'keep ever more typed arrays, and fill them',
    source: `${keep}for (;;) kept.push(new Float64Array(1e5).fill(1));`,
    ends: ['stopped', 'failed'],
  },
  {
    id: 'one vast buffer',
    tries: 'ask for a terabyte',
    source: 'new ArrayBuffer(2 ** 40);',
    ends: 'failed',
  },
  {
    id: 'a growing buffer',
    tries: 'grow one buffer',
    source:
      'const buffer = new ArrayBuffer(1, { maxByteLength: 2 ** 30 });\nfor (let n = 2; n <= 2 ** 30; n *= 2) buffer.resize?.(n);\nnew Uint8Array(buffer).fill(1);\nfor (;;);',
    ends: ['stopped', 'failed'],
  },
  {
    id: 'a map',
    tries: 'keep ever more keys',
    source: 'const map = new Map();\nfor (let i = 0; ; i++) map.set(i, [i]);',
    ends: ['stopped', 'failed'],
  },
  {
    id: 'a spread generator',
    tries: 'collect what never ends',
    source: 'function* ones() {\n  for (;;) yield 1;\n}\n[...ones()];',
    ends: ['stopped', 'failed'],
  },
  {
    id: 'closures in promises',
    tries: 'keep ever more waiting functions',
    source: `${keep}for (;;) {\n  kept.push(new Promise((resolve) => setTimeout(resolve, 1e6)).then(() => kept));\n}`,
    ends: ['stopped', 'failed'],
  },
  {
    id: 'a shifted integer',
    tries: 'grow one integer',
    source: 'let big = 1n;\nfor (;;) big <<= 1_000_000n;',
    ends: ['stopped', 'failed'],
  },
  {
    id: 'a vast NDArray',
    tries: 'ask the package for more than there is',
    source: "import { zeros } from 'derivative';\nzeros([1e6, 1e6]);",
    ends: 'failed',
  },
  {
    id: 'clones',
    tries: 'copy a structure that doubles',
    source: 'let tree = [1];\nfor (;;) tree = [tree, structuredClone(tree)];',
    ends: ['stopped', 'failed'],
  },
];
