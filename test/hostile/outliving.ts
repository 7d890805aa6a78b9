import type { HostileProgram } from './HostileProgram.ts';

/** Programs that go on after their end, to add to what is known of them or to disturb the next run. */
export const outliving: readonly HostileProgram[] = [
  {
    id: 'late output',
    tries: 'print after its end',
    source:
      "setInterval(() => console.log('forged'), 1);\nqueueMicrotask(() => setTimeout(() => console.log('forged')));\n1 + 1;",
    ends: 'finished',
  },
  {
    id: 'late flood',
    tries: 'flood after its end',
    source: "setTimeout(() => {\n  for (;;) console.log('forged');\n}, 1);\n1 + 1;",
    ends: ['finished', 'stopped'],
  },
  {
    id: 'late loop',
    tries: 'loop after its end',
    source: 'setTimeout(() => {\n  for (;;);\n}, 2);\n1 + 1;',
    ends: ['finished', 'stopped'],
  },
  {
    id: 'late error',
    tries: 'throw after its end',
    source: "setTimeout(() => {\n  throw new Error('late');\n}, 50);\n1 + 1;",
    ends: 'finished',
    prints: '2.0',
  },
  {
    id: 'error beside the run',
    tries: 'throw in a timer while it waits',
    source:
      "setTimeout(() => {\n  throw new Error('beside');\n});\nawait new Promise((resolve) => setTimeout(resolve, 50));\n1 + 1;",
    ends: 'failed',
    says: /^Error: beside \(line 2\)$/,
  },
  {
    id: 'rejection that is taken late',
    tries: 'reject and take it back',
    source:
      "const promise = Promise.reject(new Error('taken'));\npromise.catch(() => {});\nawait null;\n1 + 1;",
    ends: 'finished',
    prints: '2.0',
  },
  {
    id: 'leftovers',
    tries: 'leave changed prototypes and globals to the next run',
    source:
      "globalThis.left = 'forged';\nNumber.prototype.toString = () => 'forged';\nArray.prototype.map = () => ['forged'];\n'left';",
    ends: 'finished',
    prints: '"left"',
  },
];
