import type { HostileProgram } from './HostileProgram.ts';

/** Programs that never let go of their thread, or never end for another reason. */
export const loops: readonly HostileProgram[] = [
  { id: 'for', tries: 'loop for ever', source: 'for (;;);', ends: 'stopped' },
  {
    id: 'while',
    tries: 'loop for ever after it has printed',
    source: "console.log('before');\nwhile (true) {}",
    ends: 'stopped',
    prints: 'before',
  },
  { id: 'do', tries: 'loop for ever', source: 'let n = 0;\ndo n++; while (n > 0);', ends: 'stopped' },
  {
    id: 'label',
    tries: 'loop between two labels',
    source: 'outer: for (;;) {\n  for (;;) continue outer;\n}',
    ends: 'stopped',
  },
  {
    id: 'endless generator',
    tries: 'walk a generator that never ends',
    source: 'function* ones() {\n  for (;;) yield 1;\n}\nfor (const one of ones()) one;',
    ends: 'stopped',
  },
  {
    id: 'endless async generator',
    tries: 'walk an asynchronous generator that never ends',
    source: 'async function* ones() {\n  for (;;) yield 1;\n}\nfor await (const one of ones()) one;',
    ends: 'stopped',
  },
  {
    id: 'static block',
    tries: 'loop while a class is made',
    source: 'class Trap {\n  static {\n    for (;;);\n  }\n}\nnew Trap();',
    ends: 'stopped',
  },
  {
    id: 'comparator',
    tries: 'loop inside a built-in function',
    source: '[2, 1].sort(() => {\n  for (;;);\n});',
    ends: 'stopped',
  },
  {
    id: 'deep recursion',
    tries: 'use up the stack',
    source: 'function down(): number {\n  return down() + 1;\n}\ndown();',
    ends: 'failed',
    says: /\(line [12]\)$/,
  },
  {
    id: 'deep recursion in f',
    tries: 'use up the stack while a walk is recorded',
    source:
      "import { array, numericalDerivative } from 'derivative';\nconst f = (x) => {\n  x.set(0, x.get(0));\n  return f(x);\n};\nnumericalDerivative(f, array([1, 2]));",
    ends: 'failed',
  },
  {
    id: 'exponential recursion',
    tries: 'call itself more often than there are atoms',
    source: 'const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));\nfib(200);',
    ends: 'stopped',
  },
  {
    id: 'await loop',
    tries: 'wait for what is there, for ever',
    source: 'for (;;) await null;',
    ends: 'stopped',
  },
  {
    id: 'microtasks',
    tries: 'queue one microtask after the other',
    source: 'const again = () => queueMicrotask(again);\nagain();',
    ends: 'stopped',
  },
  {
    id: 'promise chain',
    tries: 'chain promises without end',
    source: 'const again = () => Promise.resolve().then(again);\nagain();',
    ends: 'stopped',
  },
  {
    id: 'timer loop',
    tries: 'wait for timers, for ever',
    source: 'for (;;) await new Promise((resolve) => setTimeout(resolve));',
    ends: 'stopped',
  },
  {
    id: 'never settles',
    tries: 'wait for what never comes',
    source: 'await new Promise(() => {});',
    ends: 'stopped',
  },
  {
    id: 'regular expression',
    tries: 'backtrack exponentially inside the engine',
    source: "/^(a+)+$/.test('a'.repeat(60) + '!');",
    // WebKit's engine gives up and says that nothing matches.
    ends: ['stopped', 'finished'],
  },
  {
    id: 'big integer',
    tries: 'compute inside the engine, where no loop of its own runs',
    source: 'const big = 3n ** 20_000_000n;\n(big * big).toString().length;',
    ends: ['stopped', 'failed', 'finished'],
  },
  {
    id: 'sort',
    tries: 'sort five million numbers inside the engine, over and over',
    source: 'for (;;) Float64Array.from({ length: 5e6 }, Math.random).sort();',
    ends: 'stopped',
  },
  {
    id: 'atomics',
    tries: 'put its thread to sleep for ever',
    source: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
    ends: 'failed',
  },
];
