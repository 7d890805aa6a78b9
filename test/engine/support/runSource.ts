import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorker } from '../../../src/engine/bundle.ts';
import type { Outcome } from '../../../src/engine/outcome.ts';
import { runInNode } from '../../../src/engine/runInNode.ts';

const siteDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const worker = bundleWorker(siteDir, 'nodeWorker');

/** Runs a program as the build does: in a worker thread, compiled and evaluated by the engine. */
export async function runSource(source: string, deadline = 10_000): Promise<Outcome> {
  return runInNode(await worker, source, deadline);
}

/** What the program printed, a line an entry. */
export async function printed(source: string): Promise<string[]> {
  return (await runSource(source)).output.map(({ text }) => text);
}
