import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { nodeEngine, type NodeEngine } from '../../../src/engine/nodeEngine.ts';
import { traceAskedAbout } from '../../../src/plugins/exercises/traceAskedAbout.ts';
import { TemporarySite } from '../../cli/exercise/support/temporarySite.ts';

const page = 'docs/lessons/walks/index.mdx';
const walk = "import { array, nditer } from 'derivative';\nfor (const _ of nditer(array([1, 2]))) continue;";
const fence = (meta: string, code: string): string => `\`\`\`ts live ${meta}\n${code}\n\`\`\`\n`;
let site: TemporarySite;
let engine: NodeEngine;

beforeAll(async () => {
  site = new TemporarySite();
  engine = await nodeEngine(repositoryRoot);
});

afterAll(() => {
  site.remove();
});

const asked = (title: string) => traceAskedAbout(title, { siteDir: site.siteDir, page, engine });

test('the block is run once, however often its trace is asked for', async () => {
  site.write(page, fence('title="A walk"', walk));
  const trace = await asked('A walk');
  expect(trace.arrays).toHaveLength(1);
  expect(await asked('A walk')).toBe(trace);
});

test('a trace that was cut short at the block’s own deadline is not asked about', async () => {
  site.write(page, fence('title="A walk" deadline=200', `${walk}\nfor (;;);`));
  await expect(asked('A walk')).rejects.toThrow('the live block "A walk" did not end within 200 ms');
});

test('a trace of a block that ended its thread is not asked about', async () => {
  site.write(page, fence('title="A walk"', `${walk}\nglobalThis['process'].exit(0);`));
  await expect(asked('A walk')).rejects.toThrow(
    'the live block "A walk" used more memory than there is, or ended its thread',
  );
});

test.each([
  ['a title that no block has', 'title="Another"', 'this page has no live block "A walk"'],
  ['a mistake behind it', 'title="A walk" deadline=soon', '`deadline` takes whole milliseconds'],
])('a block with %s is told about', async (_, meta, message) => {
  site.write(page, fence(meta, walk));
  await expect(asked('A walk')).rejects.toThrow(message);
});
