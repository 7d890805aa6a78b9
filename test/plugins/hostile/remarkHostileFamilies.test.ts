import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { hostileFamilies } from '../../../src/plugins/hostile/hostileFamilies.ts';
import remarkHostileFamilies from '../../../src/plugins/hostile/remarkHostileFamilies.ts';
import { hostilePrograms } from '../../hostile/programs.ts';

const all = Object.values(hostilePrograms).flat();

test('every family is counted, and says in one sentence what it is', async () => {
  const families = await hostileFamilies(repositoryRoot);
  expect(families.map(({ name }) => name)).toEqual(Object.keys(hostilePrograms));
  expect(families.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  expect(families.filter(({ about }) => !/^[A-Z][^*`]* [^*`]*\.$/.test(about))).toEqual([]);
});

test('the tag becomes a table with a row for each family and one for all', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkHostileFamilies, { siteDir: repositoryRoot });
  const tree = (await processor.run(processor.parse('Before.\n\n<HostileFamilies />\n\nBehind.\n'))) as Root;
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  const [, table] = tree.children;
  const rows = table?.type === 'table' ? table.children : [];
  expect(rows).toHaveLength(Object.keys(hostilePrograms).length + 2);
  expect(
    rows
      .find(({ children: [name] }) => name && toString(name) === 'loops')
      ?.children.map((cell) => toString(cell)),
  ).toEqual([
    'loops',
    'Programs that never let go of their thread, or never end for another reason.',
    String(hostilePrograms.loops.length),
  ]);
  expect(rows.at(-1)?.children.map((cell) => toString(cell))).toEqual(['all', '', String(all.length)]);
});
