import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digitFingerprint, expectedFingerprint } from '../derivative/functions/digitFingerprint.ts';
import { pointCounts } from '../derivative/functions/points/pointCounts.ts';
import { engines, type Engine } from './support/engines.ts';

const module = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../derivative/functions/digitFingerprint.ts',
);
let script = '';
let inNode: ReturnType<typeof digitFingerprint>;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { digitFingerprint } from ${JSON.stringify(module)};\nglobalThis.fingerprints = [digitFingerprint(), digitFingerprint(undefined, ${String(pointCounts.engines)})];`,
      resolveDir: path.dirname(module),
    },
    bundle: true,
    write: false,
    conditions: ['derivative-source'],
  });
  script = outputFiles[0]?.text ?? '';
  inNode = digitFingerprint(undefined, pointCounts.engines);
});

describe.each(engines)('$name', ({ name, isHere, launch }) => {
  let engine: Engine;

  beforeAll(async () => {
    if (isHere) engine = await launch();
  });

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  test.skipIf(!isHere)('the elementary functions give the same bits as everywhere', async ({ task }) => {
    const page = await engine.openPage();
    await page.goto('about:blank');
    const found = await page.evaluate((code) => {
      const element = document.createElement('script');
      element.textContent = code;
      document.head.append(element);
      return Reflect.get(globalThis, 'fingerprints') as unknown;
    }, script);
    expect(found).toEqual([expectedFingerprint, inNode]);
    const results = Object.keys(inNode).length * (pointCounts.reference + pointCounts.engines);
    task.meta.engineRun = { engine: name, version: engine.version, ran: { results } };
    await page.close();
  });
});
