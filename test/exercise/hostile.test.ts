import path from 'node:path';
import { describe, expect, it } from 'vitest';
import central from '../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { attemptInNode } from '../../src/engine/attemptInNode.ts';
import { bundleExercise } from '../../src/engine/bundleExercise.ts';
import { nodeEngine } from '../../src/engine/nodeEngine.ts';
import { judge } from '../../src/exercise/judge/judge.ts';
import type { Verdict } from '../../src/exercise/judge/Verdict.ts';
import { looking } from './hostile/looking.ts';
import { reading } from './hostile/reading.ts';
import slopes from './hostile/slopes.exercise.ts';

const file = path.join(repositoryRoot, 'docs/lessons/scalar-derivative/central-difference.exercise.ts');
const bundles = Promise.all([nodeEngine(repositoryRoot), bundleExercise(repositoryRoot, file)]);

async function verdictOn(source: string, deadline = 20_000): Promise<Verdict> {
  const [engine, module] = await bundles;
  const attempt = await attemptInNode(engine, source, { module, entry: 'central', seed: '7' }, deadline);
  return judge(central, attempt, { seed: '7', parameters: ['f', 'x', 'h'] });
}

async function verdictOnSlopes(source: string): Promise<Verdict> {
  const slopesFile = path.join(import.meta.dirname, 'hostile/slopes.exercise.ts');
  const [engine] = await bundles;
  const module = await bundleExercise(repositoryRoot, slopesFile);
  const attempt = await attemptInNode(engine, source, { module, entry: 'slopes', seed: '7' }, 20_000);
  return judge(slopes, attempt, { seed: '7', parameters: ['f', 'places', 'h'] });
}

const wrong = 'function central(f, x, h) { return (f(x + h) - f(x)) / h; }';
const right = 'function central(f, x, h) { return (f(x + h) - f(x - h)) / (2 * h); }';

/** Code that must fail, and the step of the ladder on which it does. */
const failing: readonly (readonly [name: string, source: string, rung: string, deadline?: number])[] = [
  ['loops for ever', 'function central() { for (;;); }', 'stopped', 1_000],
  ['loops for ever before it is asked', 'for (;;);', 'stopped', 1_000],
  ['never answers a promise', 'async function central() { await new Promise(() => {}); }', 'behaviour'],
  [
    'eats all memory',
    'function central() { const all = []; for (;;) all.push(new Array(1e6).fill(1)); }',
    'stopped',
    1_500,
  ],
  [
    'throws a revoked proxy',
    'function central() { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy; }',
    'threw',
  ],
  [
    'throws an error whose getters throw',
    "function central() { throw Object.defineProperty(new Error(), 'message', { get() { throw 1; } }); }",
    'threw',
  ],
  ['returns a giant text', "function central() { return 'x'.repeat(1e7); }", 'behaviour'],
  ['returns a giant list', 'function central() { return new Array(1e6).fill(0); }', 'behaviour'],
  [
    'returns a list that holds itself',
    'function central() { const a = []; a.push(a); return a; }',
    'behaviour',
  ],
  [
    'returns a revoked proxy',
    'function central() { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; }',
    'behaviour',
  ],
  [
    'returns an object that acts as a number',
    'function central() { return { valueOf: () => 1 }; }',
    'behaviour',
  ],
  [
    'returns a list of getters',
    'function central() { const a = [1]; let n = 0; Object.defineProperty(a, 0, { get: () => n++ }); return a; }',
    'behaviour',
  ],
  [
    'claims that everything is right',
    `Number.isNaN = () => false; Math.abs = () => 0; Math.max = () => 0; Object.is = () => true; ${wrong}`,
    'any',
  ],
  [
    'replaces the methods of lists',
    `for (const name of ['push', 'map', 'every', 'some', 'reduce', 'find', 'filter', 'flatMap', 'sort']) Array.prototype[name] = () => []; ${wrong}`,
    'any',
  ],
  [
    'replaces the iterator of lists',
    `Array.prototype[Symbol.iterator] = function* () { yield 0; }; ${wrong}`,
    'any',
  ],
  [
    'claims to be whatever is asked',
    `Object.defineProperty(Object, Symbol.hasInstance, { value: () => true }); ${wrong}`,
    'any',
  ],
  [
    'gives every object a message of its own',
    `Object.prototype.type = 'passed'; Object.prototype.failure = undefined; ${wrong}`,
    'any',
  ],
  ['is no function', 'const central = { call() {} };', 'code'],
  ['has another name', 'function forward() { return 1; }', 'code'],
  ['does not compile', 'function central( {', 'code'],
  ['imports what it may not', "import fs from 'node:fs';", 'code'],
];

describe('hostile code', { timeout: 60_000 }, () => {
  const rows = failing.map(([name, source, rung, deadline]) => ({ name, source, rung, deadline }));

  it.each(rows)('that $name does not pass, and ends', async ({ source, rung, deadline }) => {
    const verdict = await verdictOn(source, deadline);
    expect(verdict.type).toBe('failed');
    if (verdict.type === 'failed' && rung !== 'any') expect(verdict.feedback.rung).toBe(rung);
  });

  it.each(reading)('that %s does not pass', async (_name, source) => {
    expect((await verdictOnSlopes(source)).type).toBe('failed');
  });

  it('that looks for what can be replaced finds what objects and errors inherit, and nothing else', async () => {
    const ofObjects =
      'constructor __defineGetter__ __defineSetter__ hasOwnProperty __lookupGetter__ __lookupSetter__ isPrototypeOf propertyIsEnumerable toString valueOf toLocaleString';
    const names = [
      ...ofObjects.split(' ').map((name) => `Object.prototype.${name}`),
      'Error.prototype.constructor',
      'Error.prototype.toString',
    ];
    const message = `found ${names.join(' ')}`;
    expect(await verdictOnSlopes(looking)).toMatchObject({
      feedback: { sentences: [{ values: { message } }] },
    });
  });

  it.each([
    [
      'assigns what its objects inherit',
      'const o = {}; o.toString = () => ""; o.valueOf = () => 1; o.constructor = Object;',
    ],
    [
      'has an error of its own',
      'class Own extends Error { constructor() { super(); this.name = "Own"; this.message = "m"; this.toString = () => "t"; } } new Own();',
    ],
    [
      'has a kind of list of its own',
      'class Places extends Array { sum() { return this.reduce((a, b) => a + b, 0); } } const p = Places.from([1, 2]); p.push(3); p.length = 0; p.sum();',
    ],
    [
      'has objects to go through',
      'class Range { at = 0; next() { return { value: this.at, done: this.at++ > 3 }; } [Symbol.iterator]() { return this; } } [...new Range()];',
    ],
    [
      'makes constructors of functions',
      'function Old() {} Old.prototype = Object.create(Error.prototype); Old.prototype.constructor = Old; Old.prototype.toString = () => ""; Old.count = 1; new Old();',
    ],
    [
      'hides names of the language',
      'const Map = 1, name = 2, length = 3; var Array = globalThis.Array; Array;',
    ],
    [
      'listens to its own walks',
      "import { array, nditer, observe } from 'derivative'; let visits = 0; const stop = observe({ visit: () => { visits++; } }); for (const v of nditer(array([1, 2]))) v; stop(); if (visits !== 2) throw new Error(String(visits));",
    ],
  ])('is not what %s: it passes', async (_name, source) => {
    const answer =
      'function slopes(f, places, h) { return places.map((x) => (f(x + h) - f(x - h)) / (2 * h)); }';
    expect(await verdictOnSlopes(`${source}\n${answer}`)).toMatchObject({ type: 'passed' });
  });

  it('that is right passes all the same when it prints, waits or freezes what it can reach', async () => {
    const source = `console.log('x'.repeat(1e6)); setTimeout(() => { throw new Error('late'); }, 1e6); Object.freeze(Array.prototype); ${right}`;
    expect((await verdictOn(source)).type).toBe('passed');
  });

  it('that names a function of the worker finds nothing', async () => {
    expect(
      await verdictOn('const found = typeof centralDifference + typeof record; throw new Error(found);'),
    ).toMatchObject({
      feedback: { sentences: [{ values: { message: 'undefinedundefined' } }] },
    });
  });
});
