import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import remarkLive from '../../src/plugins/live/remarkLive.ts';

const siteDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const transform = remarkLive({ siteDir, notebook: 'docs/notebook.txt' });

/** A page with one fence in its line 7. */
function page(meta: string, code: string): Root {
  const position = { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } };
  return { type: 'root', children: [{ type: 'code', lang: 'ts', meta, value: code, position }] };
}

/** The page, with the data that it fetches later. */
const textOf = (tree: Root): string => decodeURIComponent(JSON.stringify(tree));

async function complaint(meta: string, code: string): Promise<string> {
  const file = new VFile({ cwd: siteDir, path: path.join(siteDir, 'docs/lessons/some/index.mdx') });
  return transform(page(meta, code), file).then(() => 'none', String);
}

test('a fence becomes a live block with what its program printed', async () => {
  const tree = page('live title="Two"', "console.log('one');\n1 + 1;");
  await transform(tree, new VFile({ path: path.join(siteDir, 'docs/lessons/some/index.mdx') }));
  const text = textOf(tree);
  expect(tree.children).toMatchObject([
    { type: 'mdxJsxFlowElement', name: 'LiveBlock' },
    { type: 'mdxjsEsm' },
  ]);
  expect(text).toContain('"one"');
  expect(text).toContain('"2.0"');
});

test('a live block knows what its program imports from the package', async () => {
  const tree = page('live title="Two"', "import { exp } from 'derivative';\nexp(0);");
  await transform(tree, new VFile({ path: path.join(siteDir, 'docs/lessons/some/index.mdx') }));
  expect(textOf(tree)).toContain('"/reference/derivative/functions/exp"');
});

test('a picture that a fence asks for is drawn from its own program', async () => {
  const tree = page(
    'live title="Two" picture="secant(f, 3, h)"',
    'const h = 0.5;\nconst f = (x: number) => x * x;',
  );
  await transform(tree, new VFile({ path: path.join(siteDir, 'docs/lessons/some/index.mdx') }));
  const text = textOf(tree);
  expect(text).toContain('"secant"');
  // f(3 + h)
  expect(text).toContain('12.25');
});

test('other fences stay as they are', async () => {
  const tree = page('title="a.ts"', '1 + 1;');
  await transform(tree, new VFile({ path: path.join(siteDir, 'docs/lessons/some/index.mdx') }));
  expect(tree.children).toMatchObject([{ type: 'code', value: '1 + 1;' }]);
});

test.each([
  ['live titel="x"', '1;', /docs\/lessons\/some\/index\.mdx:7:1.*unknown option `titel="x"`/],
  [
    'live title="x"',
    '1;\nnull.a;',
    /:7:1.*: line 7: live block "x" fails in its line 2: TypeError: .* mark the fence with `fails`/,
  ],
  ['live title="x"', 'const a = ;', /:7:1.*live block "x" fails in its line 1: SyntaxError/],
  ['live title="x" fails', '1;', /:7:1.*live block "x" is marked `fails`, but it runs to its end/],
  ['live title="x" deadline=200', 'for (;;);', /:7:1.*live block "x" did not end within 200 ms/],
  [
    'live title="x"',
    "globalThis['process'].exit(0);",
    /:7:1.*live block "x" used more memory than there is, or ended its thread$/,
  ],
  [
    // As a thread dies that has no memory left.
    'live title="x"',
    "globalThis['process'].removeAllListeners('uncaughtException');\nsetTimeout(() => { throw 1; });\nawait new Promise(() => {});",
    /:7:1.*live block "x" used more memory than there is, or ended its thread$/,
  ],
  [
    'live title="x" picture="plot(f, 3, 1)"',
    '1;',
    /:7:1.*unknown picture `plot`; there are secant, error, orders, /,
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

test.each([
  ['js', 'live title="x"'],
  ['typescript', 'live title="x"'],
  // The language is forgotten.
  ['live', 'title="x"'],
])(
  '```%s %s is no live block, and stops the build instead of becoming a picture of one',
  async (lang, meta) => {
    const tree = page(meta, '1 + 1;');
    Object.assign(tree.children[0] ?? {}, { lang });
    const file = new VFile({ path: path.join(siteDir, 'docs/lessons/some/index.mdx') });
    await expect(transform(tree, file)).rejects.toThrow(
      `line 7: a live block begins with \`\`\`ts live; got \`\`\`${lang} ${meta}`,
    );
  },
);

test('two blocks of one name, whose drafts would overwrite each other, stop the build', async () => {
  const tree: Root = {
    type: 'root',
    children: [page('live title="Two"', '1;'), page('live title="Two" fails', '2;')].flatMap(
      ({ children }) => children,
    ),
  };
  const file = new VFile({ path: path.join(siteDir, 'docs/lessons/some/index.mdx') });
  await expect(transform(tree, file)).rejects.toThrow(
    'line 7: the page has a block "Two" already, in line 7:',
  );
});

test('a fence that is meant to fail may', async () => {
  expect(await complaint('live title="x" fails', 'null.a;')).toBe('none');
});

const german = 'docs/i18n/de/docusaurus-plugin-content-docs/current/scalar-derivative/index.mdx';

async function translated(meta: string, code = '', file = german): Promise<string> {
  const vfile = new VFile({ path: path.join(siteDir, file) });
  return transform(page(meta, code), vfile).then(() => 'none', String);
}

describe('a translated page', () => {
  test.each([
    [
      'live title="Neu"',
      '',
      /:7:1.*names that of the original: of="…"; the original has "Shorter and shorter steps", /,
    ],
    ['live of="Nowhere" title="Neu"', '', /:7:1.*the original has no live block "Nowhere"; it has "Shorter/],
    ['live of="Forward against central"', '', /:7:1.*a live fence needs a title/],
    [
      'live of="Forward against central" title="Neu"',
      '1;',
      /:7:1.*stands empty: its code is that of the original/,
    ],
    ['live of="Forward against central" title="Neu" exact="6"', '', /:7:1.*unknown option `exact="6"`/],
    [
      'live of="Forward against central" title="Neu"',
      '',
      /leaves out live blocks of the original; .*```ts live of="A nudge of nothing" title="…"$/,
    ],
  ])('with ```ts %s stops the build with its file', async (meta, code, message) => {
    const complaint = await translated(meta, code);
    expect(complaint).toMatch(message);
    expect(complaint).toContain(german);
  });

  test('of a page with a malformed fence names that page, and the line there', async () => {
    const site = mkdtempSync(path.join(os.tmpdir(), 'nudge-original-'));
    mkdirSync(path.join(site, 'docs/lessons/some'), { recursive: true });
    writeFileSync(path.join(site, 'docs/notebook.txt'), '');
    writeFileSync(path.join(site, 'docs/lessons/some/index.mdx'), 'Text.\n\n```ts live titel="x"\n1;\n```\n');
    const file = new VFile({ path: path.join(site, german.replace('scalar-derivative', 'some')) });
    const complaint = remarkLive({ siteDir: site, notebook: 'docs/notebook.txt' })(
      page('live of="x" title="y"', ''),
      file,
    );
    await expect(complaint).rejects.toThrow(
      'the original docs/lessons/some/index.mdx, line 3: unknown option `titel="x"`',
    );
    rmSync(site, { recursive: true });
  });

  test('of a page that is gone stops the build', async () => {
    expect(await translated('live title="x"', '', german.replace('scalar-derivative', 'gone'))).toMatch(
      /translates docs\/lessons\/gone\/index\.mdx, which is not there/,
    );
  });

  test('shows the block of the original under a title of its own, and keeps its name', async () => {
    const tree = page('live of="A gradient, step by step" title="Ein Gradient"', '');
    const file = 'docs/i18n/de/docusaurus-plugin-content-pages/index.mdx';
    await transform(tree, new VFile({ path: path.join(siteDir, file) }));
    const text = textOf(tree);
    expect(text).toContain('"A gradient, step by step"');
    expect(text).toContain('"Ein Gradient"');
    expect(text).toContain('numericalDerivative(f, array([3, 2]));');
    expect(text).toContain('"array([ 8.        , 21.00000001])"');
  });
});
