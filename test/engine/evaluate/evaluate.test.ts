import { describe, expect, test } from 'vitest';
import { defaultBudgets } from '../../../src/engine/protocol.ts';
import { printed, runSource } from '../support/runSource.ts';

describe('the value of the last expression is echoed as a notebook shows it', () => {
  test.each([
    ['a number, as Python shows a float', '1 + 2', '3.0'],
    ['a small number', '0.00001', '1e-05'],
    ['an array', "import { array } from 'derivative';\narray([1, 2.5]);", 'array([1. , 2.5])'],
    ['a string', '"a" + "b"', '"ab"'],
    ['an object', '({ a: -0, b: [NaN] })', '{ a: -0, b: [NaN] }'],
    ['an awaited value', 'await Promise.resolve(4)', '4.0'],
    ['the last of several expressions', '("a", "b")', '"b"'],
    ['what stands before a comment', '5; // five\n', '5.0'],
  ])('%s', async (_what, source, echo) => {
    expect((await runSource(source)).ending).toEqual({ type: 'finished', echo });
  });

  test.each([
    ['a declaration', 'const a = 1;'],
    ['an assignment', 'let a = 1;\na = 2;'],
    ['a call that returns nothing', 'console.log(1)'],
    ['a loop', 'for (const a of [1]) a;'],
    ['nothing at all', ''],
  ])('%s is not echoed', async (_what, source) => {
    expect((await runSource(source)).ending).toEqual({ type: 'finished' });
  });
});

describe('an error is told with the line of the reader’s TypeScript', () => {
  test.each([
    [
      'a property of null',
      'interface A {\n  b: number;\n}\nconst a = null as unknown as A;\n\na.b;',
      6,
      'TypeError',
    ],
    ['a name that does not exist', 'const a = 1;\na + b;', 2, 'ReferenceError'],
    [
      'inside a function',
      'function f(): never {\n  throw new RangeError("far");\n}\n\nf();',
      2,
      'RangeError',
    ],
    ['inside a callback', '[1].map(\n  (x) => {\n    throw new Error(String(x));\n  });', 3, 'Error'],
    ['after an await', 'await Promise.resolve();\nthrow new Error("late");', 2, 'Error'],
    [
      'inside the package',
      "import { array } from 'derivative';\nconst x = array([1]);\nx.get(5);",
      3,
      'RangeError',
    ],
    ['a rejection that nobody takes', '\nPromise.reject(new Error("lost"));', 2, 'Error'],
    ['deep recursion', 'function f(): number {\n  return f() + 1;\n}\nf();', 2, 'RangeError'],
    [
      'an export that the package does not have',
      "import { array,\n arrray } from 'derivative';\narrray(array(1));",
      2,
      'SyntaxError',
    ],
  ])('%s', async (_what, source, line, name) => {
    const { ending } = await runSource(source);
    expect(ending).toMatchObject({ type: 'failed', error: { name, line } });
  });

  test.each([
    ['a method of what a call returns', 'f(x).toFixd(2);', 'f(...).toFixd is not a function'],
    ['what a method returns', 'const o = { g: f };\no.g(x).toFixd(2);', 'g(...).toFixd is not a function'],
    ['a call of what a call returns', 'f(x)(x);', 'f(...) is not a function'],
    [
      'a chain of calls',
      'const o = { g: (_: number) => o, h: f };\no.g(x).h(x).i();',
      'h(...).i is not a function',
    ],
    [
      'a loop over a number',
      'for (const y of f(x)) y;',
      'f is not a function or its return value is not iterable',
    ],
    ['a call of no name', 'const fs = [f];\nfs[0](x).toFixd(2);', 'call(...).toFixd is not a function'],
  ])('and in its words: %s', async (_what, source, message) => {
    const { ending } = await runSource(`const f: any = (x: number) => x;\nconst x = 2;\n${source}`);
    expect(ending).toMatchObject({ type: 'failed', error: { message } });
  });

  test('code that cannot be read ends the run, which shows nothing', async () => {
    const { ending, output } = await runSource("console.log('a');\nconst a = (;");
    expect(ending).toEqual({
      type: 'failed',
      error: { name: 'SyntaxError', message: 'Unexpected token', line: 2 },
    });
    expect(output).toEqual([]);
  });

  test('a revoked proxy can be passed on unharmed', async () => {
    const source =
      'const p = Proxy.revocable({}, {}); p.revoke(); const q = p.proxy;\nconst f = (x) => 1;\nf(q);';
    expect((await runSource(source)).ending).toEqual({ type: 'finished', echo: '1.0' });
  });

  test.each([
    ['a string', 'throw "no";', 'thrown: "no"'],
    ['nothing', 'throw undefined;', 'thrown: undefined'],
    [
      'a revoked proxy',
      'const p = Proxy.revocable({}, {}); p.revoke(); throw p.proxy;',
      'something was thrown that cannot be shown',
    ],
    [
      'an error whose getters throw',
      'throw Object.defineProperties(new Error(), { name: { get() { throw 1; } }, message: { get() { throw 1; } } });',
      'something was thrown that cannot be shown',
    ],
  ])('%s can be thrown and the run still ends', async (_what, source, message) => {
    expect((await runSource(source)).ending).toMatchObject({ type: 'failed', error: { message } });
  });
});

test.each([
  ['an import', "import 'derivative'"],
  ['an export of nothing', 'export {}'],
  ['an export of a name', 'export { rows }'],
])(
  'a line that begins with a bracket does not go on with what stands before %s',
  async (_what, statement) => {
    const program = `const rows = [[2], [3]]\nconst same = rows\n${statement}\n[0, 1].forEach((i) => console.log(i))\nvoid same`;
    expect(await printed(program)).toEqual(['0', '1']);
  },
);

describe('what is printed', () => {
  test('a getter that prints while its value is printed does not lead beyond the budget', async () => {
    const loud = "({ get a() { console.log('x'); return 1; } })";
    const { output, droppedOutput } = await runSource(
      `for (let i = 1; i < ${String(defaultBudgets.lines)}; i++) console.log(i);\nconsole.log(${loud});`,
    );
    expect(output).toHaveLength(defaultBudgets.lines);
    expect(output.at(-1)).toEqual({ level: 'log', text: 'x' });
    expect(droppedOutput).toBe(1);
  });

  test('print and console write to one log, in order and with their levels', async () => {
    const { output } = await runSource(
      "import { print } from 'derivative';\nprint('a', 1);\nconsole.warn('b');\nconsole.error('c');",
    );
    expect(output).toEqual([
      { level: 'log', text: 'a 1.0' },
      { level: 'warn', text: 'b' },
      { level: 'error', text: 'c' },
    ]);
  });

  test.each([
    ['minus zero', '-0', '-0'],
    ['typed arrays', 'new Float64Array([1, -0, NaN])', 'Float64Array(3) [1, -0, NaN]'],
    ['holes', '[1, , , 2]', '[1, <2 empty>, 2]'],
    ['maps', 'new Map([["a", { b: 1n }]])', 'Map(1) { "a" => { b: 1n } }'],
    ['sets', 'new Set([-0])', 'Set(1) { 0 }'],
    ['class instances', 'new (class Point { x = 1 })()', 'Point { x: 1 }'],
    ['functions', '(x) => x', '[function (anonymous)]'],
    ['cycles', '((a) => (a.push(a), a))([])', '[[circular]]'],
    ['long arrays', 'Array.from({ length: 102 }, () => 0).slice(1)', `[${'0, '.repeat(100)}… 1 more]`],
    ['a getter that throws', '({ get a() { throw 1; } })', '{ a: [cannot be shown] }'],
  ])('%s', async (_what, expression, text) => {
    expect(await printed(`console.log(${expression});`)).toEqual([text]);
  });

  test.each([
    [
      'a structure with more ways through it than atoms',
      'let row = [1];\nfor (let i = 0; i < 6; i++) row = Array(100).fill(row);',
      'row',
    ],
    ['four billion holes', '', 'new Array(2 ** 32 - 1)'],
    [
      'a proxy that says it is endless',
      '',
      "new Proxy([], { get: (o, k) => (k === 'length' ? Infinity : o[k]), has: () => false })",
    ],
  ])('%s is printed in no time', async (_what, before, value) => {
    const { output, ending } = await runSource(`${before}\nconsole.log(${value});`);
    expect(ending.type).toBe('finished');
    expect(output).toHaveLength(1);
  });

  test('a value found far behind a row of holes is shown', async () => {
    const source = 'const a = [0];\na[5000] = 1;\na[9000] = 2;\nconsole.log(a);';
    expect(await printed(source)).toEqual(['[0, <4999 empty>, 1, <3999 empty>, 2]']);
  });

  test('a console method that browsers have and ours gives no text to is there', async () => {
    const source =
      "console.clear();\nconsole.time('t');\nconsole.timeEnd('t');\nconsole.countReset();\nconsole.dirxml('x');";
    expect(await printed(source)).toEqual([expect.stringMatching(/^t: \d+\.\d ms$/), 'x']);
  });

  test('groups indent, but not without end', async () => {
    const texts = await printed("for (let i = 0; i < 100; i++) console.group();\nconsole.log('x');");
    expect(texts).toEqual([`${' '.repeat(40)}x`]);
  });

  test('formats are filled as the console standard says', async () => {
    expect(await printed("console.log('%s is %d%%, %i and %o', 'x', 4.5, 4.5, 'q', 'rest');")).toEqual([
      'x is 4.5%, 4 and "q" rest',
    ]);
  });
});

describe('budgets', () => {
  test('what comes after the last line that is kept is counted', async () => {
    const { output, droppedOutput, ending } = await runSource(
      'for (let i = 0; i < 5000; i++) console.log(i);',
    );
    expect(output).toHaveLength(2_000);
    expect(droppedOutput).toBe(3_000);
    expect(ending.type).toBe('finished');
  });

  test('line breaks count as lines', async () => {
    const { output, droppedOutput } = await runSource(
      "for (let i = 0; i < 5; i++) console.log('\\n'.repeat(999));",
    );
    expect(output.map(({ text }) => text.split('\n').length)).toEqual([1_000, 1_000]);
    expect(droppedOutput).toBe(3);
  });

  test('the lines that are cut off an entry are counted', async () => {
    const { output, droppedOutput } = await runSource(
      "console.log('x\\n'.repeat(20000) + 'x');\nconsole.log('y');",
    );
    expect(output.map(({ text }) => text.split('\n').length)).toEqual([2_000]);
    expect(droppedOutput).toBe(18_002);
  });

  test('they are counted behind a percent sign, too', async () => {
    const { droppedOutput } = await runSource("console.log('%\\n'.repeat(19999));");
    expect(droppedOutput).toBe(18_000);
  });

  test('a giant value at the end is cut, and says so', async () => {
    const { ending } = await runSource("'x'.repeat(1e6);");
    expect(ending).toMatchObject({ type: 'finished', echo: expect.stringMatching(/^"x{9996}…$/) as string });
  });

  test('a value of too many lines at the end is cut, and says so in a line of its own', async () => {
    const { ending } = await runSource("new Error('\\n'.repeat(3000));");
    const echo = `Error: ${'\n'.repeat(defaultBudgets.lines - 1)}…`;
    expect(ending).toEqual({ type: 'finished', echo });
  });

  test.each([
    ['a text', "'x'.repeat(1e6)", /^x{9999}…$/],
    ['a text behind another', "'y', 'x'.repeat(1e6)", /^y x{9997}…$/],
    ['a text in a format', "'%s', 'x'.repeat(1e6)", /^x{9999}…$/],
    ['a format', "'%%'.repeat(1e6), 1", /^%{9999}…$/],
    ['what comes behind a text as long as an entry', "'x'.repeat(1e4), 'y'", /^x{9999}…$/],
    ['a value', "['x'.repeat(1e6)]", /^\["x{9997}…$/],
    ['nothing of a text as long as an entry', "'x'.repeat(1e4)", /^x{10000}$/],
  ])('of an entry that is too long is cut: %s', async (_what, values, expected) => {
    const [text] = await printed(`console.log(${values});`);
    expect(text).toMatch(expected);
  });

  test('a run that does not end is stopped, and what it printed is kept', async () => {
    const { output, ending } = await runSource("console.log('before');\nwhile (true) console.log(1);", 500);
    expect(ending).toEqual({ type: 'stopped', reason: 'deadline' });
    expect(output[0]).toEqual({ level: 'log', text: 'before' });
  });

  test('events after the last one that is kept are counted', async () => {
    const source = `import { nditer, zeros } from 'derivative';
      const x = zeros(60000);
      for (let walk = 0; walk < 13; walk++) for (const v of nditer(x)) v;`;
    const { trace } = await runSource(source);
    expect(trace.events.kind).toHaveLength(defaultBudgets.events);
    // Each time start, 60,000 visits, end.
    expect(trace.dropped).toBe(13 * 60_002 - defaultBudgets.events);
  });
});

// The holes that were found in a first version of such a harness.
describe('a program cannot replace what is reported of it', () => {
  const forged = "{ level: 'log', text: 'forged' }";

  test.each([
    [
      'a setter for the first element of every list',
      `Object.defineProperty(Object.prototype, 0, { configurable: true, set() { Object.defineProperty(this, 0, { value: ${forged}, enumerable: true }); } });`,
    ],
    [
      'setters for the fields of a report',
      "for (const key of ['type', 'entries', 'dropped', 'level', 'text', 'echo', 'error', 'calls']) Object.defineProperty(Object.prototype, key, { configurable: true, set() {}, get() { return 'forged'; } });",
    ],
    ['a getter that turns descriptors into accessors', "Object.prototype.get = () => 'forged';"],
    ['another iterator', "Array.prototype[Symbol.iterator] = function* () { yield 'forged'; };"],
    ['other methods of texts', "String.prototype.slice = String.prototype.replace = () => 'forged';"],
    ['another Promise', 'globalThis.Promise = class { constructor() { throw 1; } } as never;'],
    ['another push', `Array.prototype.push = function () { return 0; };`],
    [
      'an export named then',
      "export function then(resolve: (value: unknown) => void) { resolve({ default: 'forged' }); }",
    ],
    [
      'another postMessage',
      'const { MessagePort: Port } = globalThis as never; if (Port) Port.prototype.postMessage = () => {};',
    ],
  ])('%s', async (_what, attack) => {
    const { output, ending } = await runSource(`${attack}\nconsole.log('true');\n'two';`);
    expect(output).toEqual([{ level: 'log', text: 'true' }]);
    expect(ending).toEqual({ type: 'finished', echo: '"two"' });
  });
});

test('in Node, a program’s thread loads nothing that the tool which starts it was told to load first', async () => {
  const source = "const { execArgv } = (globalThis as any)['process']; execArgv";
  expect((await runSource(source)).ending).toEqual({ type: 'finished', echo: '[]' });
});
