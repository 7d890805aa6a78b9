import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { nodeEngine } from '../../../src/engine/nodeEngine.ts';
import { engineKey } from '../../../src/plugins/outcomes/engineKey.ts';

let siteDir: string;

/** The engine and all that it is made of, where a test can change it. */
beforeAll(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-engine-'));
  for (const room of ['derivative', 'engine', 'exercise', 'trace']) {
    cpSync(path.join(repositoryRoot, 'src', room), path.join(siteDir, 'src', room), { recursive: true });
  }
  const packages = path.join(repositoryRoot, 'node_modules');
  const own = path.join(siteDir, 'node_modules');
  mkdirSync(own);
  cpSync(path.join(packages, 'sucrase'), path.join(own, 'sucrase'), { recursive: true });
  symlinkSync(path.join(siteDir, 'src', 'derivative'), path.join(own, 'derivative'), 'dir');
  for (const name of readdirSync(packages).filter((each) => !existsSync(path.join(own, each)))) {
    symlinkSync(path.join(packages, name), path.join(own, name), 'dir');
  }
});

afterAll(() => {
  rmSync(siteDir, { recursive: true, force: true });
});

async function key(): Promise<string> {
  return engineKey(siteDir, await nodeEngine(siteDir));
}

test('the same code has the same key', async () => {
  expect(await key()).toBe(await key());
});

test.each([
  ['the package', 'src/derivative/src/derivatives/numericalDerivative.ts', 'delta = 1e-4', 'delta = 1e-5'],
  [
    'the compiler of the engine',
    'src/exercise/source/withoutTypes.ts',
    'Transforms: true',
    'Transforms: false',
  ],
  [
    'the recorder',
    'src/engine/evaluate/formatLog.ts',
    'let { text } = start;',
    "let text = start.text + ' ';",
  ],
  [
    'what is collected outside of the worker',
    'src/engine/collect.ts',
    'droppedOutput = report.output',
    'droppedOutput = 1 + report.output',
  ],
  ['how much a run may say', 'src/engine/protocol.ts', 'lines: 2_000', 'lines: 2_001'],
  [
    'a library inside the engine',
    'node_modules/sucrase/dist/index.js',
    'function transform(code, options) {',
    'function transform(code, options) { code += "";',
  ],
])('a change of %s makes another key', async (_what, name, from, to) => {
  const file = path.join(siteDir, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  const before = await key();
  writeFileSync(file, text.replace(from, to));
  const after = await key();
  writeFileSync(file, text);
  expect(after).not.toBe(before);
  expect(await key()).toBe(before);
});
