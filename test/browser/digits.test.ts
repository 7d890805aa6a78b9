import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digitFingerprint, expectedFingerprint } from '../derivative/functions/digitFingerprint.ts';
import { engines, type Engine } from './support/engines.ts';

const module = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../derivative/functions/digitFingerprint.ts',
);
/** Too many for the reference to be asked each time: here the engines are compared with each other. */
const manyPoints = 100_000;
let script = '';
let inNode: ReturnType<typeof digitFingerprint>;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { digitFingerprint } from ${JSON.stringify(module)};\nglobalThis.fingerprints = [digitFingerprint(), digitFingerprint(undefined, ${String(manyPoints)})];`,
      resolveDir: path.dirname(module),
    },
    bundle: true,
    write: false,
    conditions: ['derivative-source'],
  });
  script = outputFiles[0]?.text ?? '';
  inNode = digitFingerprint(undefined, manyPoints);
});

describe.each(engines)('$name', ({ isHere, launch }) => {
  let engine: Engine;

  beforeAll(async () => {
    if (isHere) engine = await launch();
  });

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  test.skipIf(!isHere)('the elementary functions give the same bits as everywhere', async () => {
    const page = await engine.openPage();
    await page.goto('about:blank');
    const found = await page.evaluate((code) => {
      const element = document.createElement('script');
      element.textContent = code;
      document.head.append(element);
      return Reflect.get(globalThis, 'fingerprints') as unknown;
    }, script);
    expect(found).toEqual([expectedFingerprint, inNode]);
    await page.close();
  });
});
