import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEngine } from '../../../src/engine/nodeEngine.ts';
import type { Outcome } from '../../../src/engine/outcome.ts';
import { parsePictures } from '../../../src/engine/picture/parsePictures.ts';
import { runInNode } from '../../../src/engine/runInNode.ts';

const siteDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const engine = nodeEngine(siteDir);

/**
 * Runs a program as the build does: in a worker thread, compiled and evaluated by the engine.
 *
 * @param pictures what a fence would ask for with `picture="…"`
 */
export async function runSource(source: string, deadline = 10_000, pictures?: string): Promise<Outcome> {
  const asked = pictures === undefined ? [] : parsePictures(pictures);
  return (await runInNode(await engine, source, deadline, asked)).outcome;
}

/** What the program printed, a line an entry. */
export async function printed(source: string): Promise<string[]> {
  return (await runSource(source)).output.map(({ text }) => text);
}
