import { beforeAll, expect, test, vi } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { bundleWorker } from '../../src/engine/bundle.ts';
import { ranInNode } from '../../src/plugins/ranInNode.ts';

/** Prints something else each time it is run. */
const program = 'console.log(Math.random());';
let worker: string;

beforeAll(async () => {
  worker = await bundleWorker(repositoryRoot, 'nodeWorker');
});

const printed = async (...run: Parameters<typeof ranInNode>): Promise<string | undefined> =>
  (await ranInNode(...run)).output[0]?.text;

test('a program is run once, also when the modules of the site are loaded anew', async () => {
  const first = await printed(worker, program, 5_000, []);
  expect(first).toMatch(/^0\.\d+$/);
  expect(await printed(worker, program, 5_000, [])).toBe(first);
  vi.resetModules();
  const anew = await import('../../src/plugins/ranInNode.ts');
  expect(anew.ranInNode).not.toBe(ranInNode);
  expect((await anew.ranInNode(worker, program, 5_000, [])).output[0]?.text).toBe(first);
});

test('another program, deadline or engine makes another run', async () => {
  const first = await printed(worker, program, 5_000, []);
  expect(await printed(worker, `${program}\n`, 5_000, [])).not.toBe(first);
  expect(await printed(worker, program, 5_001, [])).not.toBe(first);
  expect(await printed(`${worker}\n`, program, 5_000, [])).not.toBe(first);
});
