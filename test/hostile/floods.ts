import type { HostileProgram } from './HostileProgram.ts';

/** Programs that say more than a page could show or even listen to. */
export const floods: readonly HostileProgram[] = [
  {
    id: 'a million lines',
    tries: 'print a million lines',
    source: 'for (let i = 0; i < 1e6; i++) console.log(i);',
    ends: 'finished',
    says: /\n… and 998000 more lines, which are not shown$/,
  },
  {
    id: 'endless lines',
    tries: 'print without end',
    source: 'for (let i = 0; ; i++) console.log(i);',
    ends: 'stopped',
  },
  {
    id: 'endless print',
    tries: 'print without end through the package',
    source: "import { array, print } from 'derivative';\nconst x = array([1, 2]);\nfor (;;) print(x);",
    ends: 'stopped',
  },
  {
    id: 'levels',
    tries: 'change the level with each line',
    source: 'for (let i = 0; ; i++) i % 2 ? console.error(i) : console.warn(i);',
    ends: 'stopped',
  },
  {
    id: 'line breaks',
    tries: 'print a million empty lines in few entries',
    source: "for (let i = 0; i < 200; i++) console.log('\\n'.repeat(9999));",
    ends: 'finished',
  },
  {
    id: 'long lines',
    tries: 'print a million characters without a break',
    source: "for (let i = 0; i < 200; i++) console.log('x'.repeat(9999));",
    ends: 'finished',
  },
  {
    id: 'combining marks',
    tries: 'pile marks upon one letter',
    source: "for (let i = 0; i < 200; i++) console.log('e' + '\\u0301'.repeat(9998));",
    ends: 'finished',
  },
  {
    id: 'joined emoji',
    tries: 'print one endless emoji',
    source: "for (let i = 0; i < 200; i++) console.log('👩\\u200d'.repeat(3333));",
    ends: 'finished',
  },
  {
    id: 'mixed directions',
    tries: 'turn the direction of writing with each letter',
    source: "for (let i = 0; i < 200; i++) console.log('\\u202ea\\u202dא'.repeat(2499));",
    ends: 'finished',
  },
  {
    id: 'groups',
    tries: 'indent without end',
    source: "for (;;) console.group('in');",
    ends: 'stopped',
  },
  {
    id: 'other methods',
    tries: 'flood the console that the browser has besides ours',
    source:
      "for (let i = 0; i < 2e5; i++) {\n  for (const name of ['dirxml', 'timeStamp', 'timeLog', 'countReset', 'profile', 'time', 'context', 'clear', 'createTask']) console[name]?.('flood' + i);\n}",
    ends: ['finished', 'stopped', 'failed'],
  },
  {
    id: 'a giant text',
    tries: 'print 200 million characters',
    source: "console.log('x'.repeat(2e8));",
    ends: 'finished',
  },
  {
    id: 'a giant value',
    tries: 'end with a value of 200 million characters',
    source: "'x'.repeat(2e8);",
    ends: 'finished',
  },
  {
    id: 'many values in one call',
    tries: 'print a hundred thousand long texts at once',
    source: "console.log(...Array.from({ length: 1e5 }, () => 'x'.repeat(9999)));",
    // So many arguments are too many for the stack of some engines.
    ends: ['finished', 'failed'],
  },
  {
    id: 'rejections',
    tries: 'reject ten thousand promises that nobody takes',
    source: "for (let i = 0; i < 1e4; i++) Promise.reject(new Error('rejected'));",
    ends: 'failed',
    says: /^Error: rejected \(line 1\)$/,
  },
  {
    id: 'promises',
    tries: 'wait for two million promises',
    source: 'await Promise.all(Array.from({ length: 2e6 }, async (_, i) => i));',
    ends: ['finished', 'stopped'],
  },
  {
    id: 'errors in timers',
    tries: 'throw in every timer',
    source:
      "for (let i = 0; i < 1000; i++) setInterval(() => {\n  throw new Error('again');\n});\nawait new Promise(() => {});",
    ends: 'stopped',
  },
  {
    id: 'intervals',
    tries: 'set a hundred thousand timers',
    source: 'for (let i = 0; i < 1e5; i++) setInterval(() => {}, 0);\nawait new Promise(() => {});',
    ends: 'stopped',
  },
  {
    id: 'walks',
    tries: 'walk without end',
    source:
      "import { nditer, zeros } from 'derivative';\nconst x = zeros([10]);\nfor (;;) for (const value of nditer(x)) value;",
    ends: 'stopped',
  },
  {
    id: 'walks left early',
    tries: 'begin walks and never end them',
    source: "import { array, nditer } from 'derivative';\nconst x = array([1, 2, 3]);\nfor (;;) nditer(x);",
    ends: 'stopped',
  },
  {
    id: 'arrays',
    tries: 'walk over ever new arrays',
    source:
      "import { array, nditer } from 'derivative';\nfor (;;) for (const value of nditer(array([1, 2]))) value;",
    ends: 'stopped',
  },
  {
    id: 'a large array',
    tries: 'have a picture drawn of an array that fills the budget',
    source:
      "import { nditer, zeros } from 'derivative';\nfor (const value of nditer(zeros([400, 500]))) value;",
    ends: 'finished',
  },
  {
    id: 'many axes',
    tries: 'have a picture drawn of an array with 32 axes',
    source:
      "import { nditer, zeros } from 'derivative';\nfor (const value of nditer(zeros(Array(32).fill(1)))) value;",
    ends: ['finished', 'failed'],
  },
  {
    id: 'writes',
    tries: 'write without end in the middle of a walk',
    source:
      "import { array, nditer } from 'derivative';\nconst x = array([1, 2]);\nnditer(x);\nfor (let i = 0; ; i++) x.set(0, i);",
    ends: 'stopped',
  },
];
