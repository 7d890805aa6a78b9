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

test('a live block knows what its program imports from the package', async () => {
  const tree = page('live title="Two"', "import { exp } from 'derivative';\nexp(0);");
  await transform(tree, new VFile());
  expect(JSON.stringify(tree)).toContain('"/reference/derivative/functions/exp"');
});

test('a picture that a fence asks for is drawn from its own program', async () => {
  const tree = page(
    'live title="Two" picture="secant(f, 3, h)"',
    'const h = 0.5;\nconst f = (x: number) => x * x;',
  );
  await transform(tree, new VFile());
  const text = JSON.stringify(tree);
  expect(text).toContain('"secant"');
  // f(3 + h)
  expect(text).toContain('12.25');
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
  [
    'live title="x" picture="plot(f, 3, 1)"',
    '1;',
    /:7:1.*unknown picture `plot`; there are secant, error, contour/,
  ],
  [
    'live title="x" picture="secant(f, g(), 1)"',
    '1;',
    /:7:1.*a picture takes names and numbers, .*; got "g\(\)"/,
  ],
  [
    'live title="x" picture="secant(f, 3, delta)"',
    'const f = (x: number) => x;',
    /:7:1.*live block "x" has no picture `secant`, because of `delta`: the code uses no such name/,
  ],
  [
    'live title="x" picture="secant(f, 3, 1)"',
    'const f = () => { throw new Error("no"); };',
    /:7:1.*has no picture `secant`, because of `f`: it fails with Error: no/,
  ],
  ['live title="x" cells="12-13"', '1;', /:7:1.*the notebook has no cell 13/],
])('```ts %s stops the build with its file and line', async (meta, code, message) => {
  expect(await complaint(meta, code)).toMatch(message);
});

test('a fence that is meant to fail may', async () => {
  expect(await complaint('live title="x" fails', 'null.a;')).toBe('none');
});
