import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { bundleWorker } from '../../src/engine/bundle.ts';
import { ranInNode } from '../../src/plugins/ranInNode.ts';

/** Runs nothing: it notes in a file when it has begun and when it ends. */
const notingWorker = (file: string): string => `
  const { appendFileSync } = require('node:fs');
  const { parentPort } = require('node:worker_threads');
  appendFileSync(${JSON.stringify(file)}, '+');
  parentPort.once('message', () => {
    appendFileSync(${JSON.stringify(file)}, '-');
    parentPort.postMessage({ type: 'end' });
  });`;

test('of all the programs of a site only as many run at a time as there are processors', async () => {
  const siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-turns-'));
  symlinkSync(path.join(repositoryRoot, 'src'), path.join(siteDir, 'src'), 'dir');
  const notes = path.join(siteDir, 'notes');
  const programs = Array.from({ length: 40 }, (_, i) => `${String(i)};`);
  const compiler = await bundleWorker(repositoryRoot, 'nodeCompiler');
  const place = { siteDir, engine: { compiler, worker: notingWorker(notes) } };
  await Promise.all(programs.map((program) => ranInNode(place, program, 10_000, [])));

  let running = 0;
  const counts = readFileSync(notes, 'utf8')
    .split('')
    .map((note) => (running += note === '+' ? 1 : -1));
  expect(counts).toHaveLength(2 * programs.length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(os.availableParallelism());
});
