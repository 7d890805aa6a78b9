import { expect, test } from 'vitest';
import { compileInNode } from '../../src/engine/compileInNode.ts';
import { runSource } from './support/runSource.ts';

/** Answers with how many programs it has been given; `loop` keeps it busy for ever, `throw` is the end of it. */
const counting = `
  const { parentPort } = require('node:worker_threads');
  let count = 0;
  parentPort.on('message', ({ source }) => {
    if (source === 'loop') for (;;);
    if (source === 'throw') throw new Error('as meant');
    count += 1;
    parentPort.postMessage({ type: 'program', module: String(count), imports: [] });
  });`;

const compiled = (source: string, deadline = 10_000): ReturnType<typeof compileInNode> =>
  compileInNode(counting, { source, pictures: [] }, deadline);

test('one compiler serves program after program', async () => {
  expect(await compiled('a')).toMatchObject({ module: '1' });
  expect(await Promise.all([compiled('b'), compiled('c')])).toMatchObject([{ module: '2' }, { module: '3' }]);
});

test('a compiler that is kept busy is given up, and those who wait for it get a new one', async () => {
  expect(await Promise.all([compiled('loop', 200), compiled('a')])).toMatchObject([
    undefined,
    { module: '1' },
  ]);
});

test('after a compiler that died there is a new one', async () => {
  await expect(compiled('throw')).rejects.toThrow('as meant');
  expect(await compiled('a')).toMatchObject({ module: '1' });
});

test('a program that the compiler never ends with is stopped at its deadline', async () => {
  const nested = `x = ${'(a = '.repeat(40)}1${') => 1'.repeat(40)}`;
  expect((await runSource(nested, 500)).ending).toEqual({ type: 'stopped', reason: 'deadline' });
  expect((await runSource('1')).ending).toEqual({ type: 'finished', echo: '1.0' });
});

test('what a program does to the language reaches neither the compiler nor the next program', async () => {
  const spoil = 'for (const type of [Array, String, Object, RegExp]) type.prototype.slice = () => [];';
  const next = 'const list: number[] = [1, 2]; String(list.slice()) + "ab".slice(1) + typeof ({}).slice';
  expect((await runSource(`${spoil} 1`)).ending).toEqual({ type: 'finished', echo: '1.0' });
  expect((await runSource(next)).ending).toEqual({ type: 'finished', echo: '"1,2bundefined"' });
});
