import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import remarkLive from '../../src/plugins/live/remarkLive.ts';

const siteDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const transform = remarkLive({ siteDir, notebook: 'docs/notebook.txt' });

/** A page with one fence in its line 7. */
function page(meta: string, code: string): Root {
  const position = { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } };
  return { type: 'root', children: [{ type: 'code', lang: 'ts', meta, value: code, position }] };
}

async function complaint(meta: string, code: string): Promise<string> {
  const file = new VFile({ path: 'docs/lessons/some/index.mdx' });
  return transform(page(meta, code), file).then(() => 'none', String);
}

test('a fence becomes a live block with what its program printed', async () => {
  const tree = page('live title="Two"', "console.log('one');\n1 + 1;");
  await transform(tree, new VFile());
  const text = JSON.stringify(tree);
  expect(tree.children).toMatchObject([{ type: 'mdxJsxFlowElement', name: 'LiveBlock' }]);
  expect(text).toContain('"one"');
  expect(text).toContain('"2.0"');
});

test('other fences stay as they are', async () => {
  const tree = page('title="a.ts"', '1 + 1;');
  await transform(tree, new VFile());
  expect(tree.children).toMatchObject([{ type: 'code', value: '1 + 1;' }]);
});

test.each([
  ['live titel="x"', '1;', /^docs\/lessons\/some\/index\.mdx:7:1.*unknown option `titel="x"`/],
  [
    'live title="x"',
    '1;\nnull.a;',
    /:7:1.*live block "x" fails in its line 2: TypeError: .* mark the fence with `fails`/,
  ],
  ['live title="x"', 'const a = ;', /:7:1.*live block "x" fails in its line 1: SyntaxError/],
  ['live title="x" fails', '1;', /:7:1.*live block "x" is marked `fails`, but it runs to its end/],
  ['live title="x" deadline=200', 'for (;;);', /:7:1.*live block "x" did not end within 200 ms/],
  ['live title="x" cells="12-13"', '1;', /:7:1.*the notebook has no cell 13/],
])('```ts %s stops the build with its file and line', async (meta, code, message) => {
  expect(await complaint(meta, code)).toMatch(message);
});

test('a fence that is meant to fail may', async () => {
  expect(await complaint('live title="x" fails', 'null.a;')).toBe('none');
});
