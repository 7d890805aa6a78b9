import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { compile } from '../../src/engine/compile/compile.ts';
import { nodeEngine, type NodeEngine } from '../../src/engine/nodeEngine.ts';
import type { NodeRun } from '../../src/engine/runInNode.ts';
import { ranInNode } from '../../src/plugins/ranInNode.ts';
import type { PictureRequest } from '../../src/trace/picture.ts';

/** Prints something else each time it is run. */
const program = 'console.log(Math.random());';
let siteDir: string;
let engine: NodeEngine;

beforeAll(async () => {
  engine = await nodeEngine(repositoryRoot);
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-runs-'));
  symlinkSync(path.join(repositoryRoot, 'src'), path.join(siteDir, 'src'), 'dir');
});

// What the process remembers of a build.
beforeEach(forget);

afterAll(() => {
  forget();
  rmSync(siteDir, { recursive: true, force: true });
});

function forget(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('nudge.runs'));
}

interface Asked {
  readonly source?: string;
  readonly deadline?: number;
  readonly pictures?: readonly PictureRequest[];
  readonly engine?: NodeEngine;
}

function run({
  source = program,
  deadline = 5_000,
  pictures = [],
  engine: runner = engine,
}: Asked = {}): Promise<NodeRun> {
  return ranInNode({ siteDir, engine: runner }, source, deadline, pictures);
}

async function printed(asked?: Asked): Promise<string | undefined> {
  return (await run(asked)).outcome.output[0]?.text;
}

test('a program is run once, also when the modules of the site are loaded anew', async () => {
  const first = await printed();
  expect(first).toMatch(/^0\.\d+$/);
  expect(await printed()).toBe(first);
  vi.resetModules();
  const anew = await import('../../src/plugins/ranInNode.ts');
  expect(anew.ranInNode).not.toBe(ranInNode);
  const again = await anew.ranInNode({ siteDir, engine }, program, 5_000, []);
  expect(again.outcome.output[0]?.text).toBe(first);
});

test('two pages that ask at the same moment share one run', async () => {
  const source = `${program} // shared`;
  const [first, second] = await Promise.all([printed({ source }), printed({ source })]);
  expect(second).toBe(first);
});

test('a run comes with what the compiler made of the program and of its pictures', async () => {
  const asked = {
    source: 'const list: number[] = [1]; list;',
    pictures: [{ kind: 'series', arguments: ['list'] }],
  } as const;
  const { compiled } = await run(asked);
  expect(compiled).toEqual(compile(asked.source, asked.pictures));
  expect(compiled).toMatchObject({ type: 'program', module: expect.stringContaining('list') as string });
});

test('the next build does not run a program again', async () => {
  const first = await printed();
  forget();
  expect(await printed()).toBe(first);
});

test.each<[string, () => Asked]>([
  ['a space more in its code', () => ({ source: `${program} ` })],
  ['another deadline', () => ({ deadline: 5_001 })],
  ['a picture', () => ({ pictures: [{ kind: 'series', arguments: ['list'] }] })],
  ['another engine', () => ({ engine: { ...engine, worker: `${engine.worker}\n` } })],
  ['another compiler', () => ({ engine: { ...engine, compiler: `${engine.compiler}\n` } })],
])('with %s a program is run again', async (_what, changed) => {
  const first = await printed();
  forget();
  expect(await printed(changed())).not.toBe(first);
});

test('what could not be run is run when it is asked for again', async () => {
  const mark = path.join(siteDir, 'has-crashed');
  const crash = `const fs = require('node:fs');
    if (!fs.existsSync(${JSON.stringify(mark)})) { fs.writeFileSync(${JSON.stringify(mark)}, ''); throw new Error('no memory'); }\n`;
  const crashing = { ...engine, compiler: crash + engine.compiler };
  await expect(run({ engine: crashing })).rejects.toThrow('no memory');
  expect(await printed({ engine: crashing })).toMatch(/^0\.\d+$/);
});

describe('on the disk', () => {
  const trace = "import { array, numericalDerivative } from 'derivative';\n";
  const source = `${trace}numericalDerivative((x) => x.get(0) * -0 + NaN, array([-0, 1]));`;

  test('a run is kept bit for bit, with its trace', async () => {
    const first = await run({ source });
    forget();
    const second = await run({ source });
    expect(second).not.toBe(first);
    expect(second).toStrictEqual(first);
    const { value } = second.outcome.trace.events;
    expect(value).toBeInstanceOf(Float64Array);
    expect([...value].some((each) => Object.is(each, -0))).toBe(true);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 1)],
    [
      'changed by one bit',
      (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)]),
    ],
    ['something else', () => Buffer.from('{"output":[]}'.repeat(9))],
  ])('a file that is %s is passed over and written anew', async (_what, damage) => {
    forgotten();
    const first = await printed();
    const [file = ''] = keptFiles();
    writeFileSync(file, damage(readFileSync(file)));
    forget();
    const second = await printed();
    expect(second).not.toBe(first);
    forget();
    expect(await printed()).toBe(second);
  });

  test.each([
    ['that did not end in time', 'console.log(Math.random()); for (;;);', 300],
    ['that ended its own process', 'console.log(Math.random()); globalThis["process"].exit(0);', 5_000],
  ])('a run %s is not kept', async (_what, stopped, deadline) => {
    forgotten();
    expect((await run({ source: stopped, deadline })).outcome.ending.type).toBe('stopped');
    expect(keptFiles()).toEqual([]);
  });

  test('a program that fails is not run again', async () => {
    const fails = `${program} throw new Error('as meant');`;
    const first = await run({ source: fails });
    expect(first.outcome.ending).toMatchObject({ type: 'failed', error: { message: 'as meant' } });
    forget();
    expect(await run({ source: fails })).toStrictEqual(first);
  });

  test('a place where nothing can be written stops no build', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onTestFinished(() => {
      warn.mockRestore();
    });
    forgotten();
    await printed({ source: '1;' });
    const folder = path.dirname(keptFiles()[0] ?? '');
    rmSync(folder, { recursive: true });
    expect(await printed()).toMatch(/^0\./);
    expect(warn.mock.calls.flat().join()).toContain('could not be kept');
  });
});

function keptFiles(): readonly string[] {
  const cache = path.join(siteDir, 'node_modules', '.cache', 'outcomes');
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** An empty disk, and nothing in memory. */
function forgotten(): void {
  rmSync(path.join(siteDir, 'node_modules'), { recursive: true, force: true });
  forget();
}
