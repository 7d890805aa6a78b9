import { afterAll, describe, expect, test } from 'vitest';
import { tracedBlock } from '../../../src/cli/exercise/tracedBlock.ts';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { nodeEngine } from '../../../src/engine/nodeEngine.ts';
import { TemporarySite } from './support/temporarySite.ts';

const page = 'docs/lessons/walks/index.mdx';

describe('the trace that a prediction is about', () => {
  const site = new TemporarySite();
  site.write(
    page,
    [
      '```ts live title="Two visits"',
      "import { array, nditer } from 'derivative';",
      'for (const value of nditer(array([1, 2]))) value;',
      '```',
      '',
      '```ts live title="Without end" deadline=300',
      'for (;;);',
      '```',
      '',
      '```ts live title="Without thread"',
      "globalThis['process'].exit(0);",
      '```',
      '',
    ].join('\n'),
  );
  afterAll(() => {
    site.remove();
  });
  const place = async () => ({ siteDir: site.siteDir, page, engine: await nodeEngine(repositoryRoot) });

  test('is that of the block with its title', async () => {
    const trace = await tracedBlock('Two visits', await place());
    expect(trace?.arrays).toHaveLength(1);
    expect(await tracedBlock('No such block', await place())).toBeUndefined();
  });

  test('is none where the block does not end: how far it came would be chance', async () => {
    await expect(tracedBlock('Without end', await place())).rejects.toThrow(
      `${page}: the live block "Without end", whose trace is asked about, did not end within 300 ms`,
    );
    await expect(tracedBlock('Without thread', await place())).rejects.toThrow(
      'used more memory than there is, or ended its thread',
    );
  });
});
