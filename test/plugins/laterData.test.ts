import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { toJs } from 'estree-util-to-js';
import { addLaterData, laterAttributes } from '../../src/plugins/laterData.ts';

/** What a page would fetch, by the module that stands in its code. */
async function fetched(data: readonly unknown[]): Promise<unknown> {
  const tree: Root = { type: 'root', children: [] };
  addLaterData(tree, 'blocks', data);
  const [node] = tree.children;
  if (node?.type !== 'mdxjsEsm' || !node.data?.estree) throw new Error('no module in the page');
  const { value } = toJs(node.data.estree);
  const page: unknown = await import(`data:text/javascript,${encodeURIComponent(value)}`);
  const { blocks } = page as { readonly blocks: () => Promise<{ readonly default: unknown }> };
  return (await blocks()).default;
}

test.each([
  ['words and signs of other languages', { text: 'it’s ∂f/∂x ≈ `${8}` \\ "%"' }],
  ['numbers that JSON has not', { ends: [NaN, Infinity, -0] }],
  ['the columns of a trace', { column: Float64Array.of(0.1, -0, NaN) }],
])('%s come through', async (_what, data) => {
  expect(await fetched(['another', data])).toEqual(['another', data]);
});

test('a version is another one when the data are, and the same for the same', () => {
  const version = (own: unknown): unknown =>
    laterAttributes('blocks', 0, own).find(({ name }) => name === 'version')?.value;
  expect(version({ code: '1' })).toEqual(version({ code: '1' }));
  expect(version({ code: '1' })).not.toEqual(version({ code: '2' }));
});
