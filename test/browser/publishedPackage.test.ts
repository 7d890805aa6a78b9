import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packPackage, type PackedPackage } from '../derivative/package/packedPackage.ts';
import { engines, type Engine } from './support/engines.ts';
import { serveFolder, type Served } from '../../src/cli/browser/serveFolder.ts';

/** A page as somebody would write it who has unpacked the package beside it: no bundler, no import map. */
const page = `<!doctype html><title>…</title><script type="module">
  import { array, numericalDerivative, repr, sum } from './derivative/dist/index.js';
  const gradient = numericalDerivative((x) => sum(x) * x.get(0), array([3, 2]));
  document.title = numericalDerivative((x) => x * x, 3) + ' ' + repr(gradient);
</script>`;

let packed: PackedPackage;
let served: Served;

beforeAll(async () => {
  packed = packPackage();
  const folder = path.join(packed.project, 'node_modules');
  writeFileSync(path.join(folder, 'index.html'), page);
  served = await serveFolder(folder);
});

afterAll(async () => {
  await served.close();
  packed.remove();
});

describe.each(engines)('in $name', ({ isHere, launch }) => {
  let engine: Engine;

  beforeAll(async () => {
    if (isHere) engine = await launch();
  });

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  // 6.000000000012662: the notebook's cell 4. ∂/∂x of x² + xy at (3, 2) is 8, ∂/∂y is 3.
  test.skipIf(!isHere)('a module script imports the files of the package as they are', async () => {
    const opened = await engine.openPage();
    await opened.goto(served.origin);
    const title = await opened.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const look = (): void => {
            if (document.title === '…') setTimeout(look, 5);
            else resolve(document.title);
          };
          look();
        }),
      undefined,
    );
    expect(title).toBe('6.000000000012662 array([8., 3.])');
    await opened.close();
  });
});
