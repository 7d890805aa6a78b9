import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { placementsIn } from '../../../src/cli/exercise/placementsIn.ts';
import remarkExercise from '../../../src/plugins/exercises/remarkExercise.ts';

const siteDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const transform = remarkExercise({ siteDir });

/** A page with one exercise in its line 7. */
function page(id: string): Root {
  const position = { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } };
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'Exercise',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [],
    position,
  };
  return { type: 'root', children: [element] };
}

const file = (): VFile => new VFile({ path: path.join(siteDir, 'docs/lessons/scalar-derivative/index.mdx') });

test('a page holds the starter, the names of the checks and the hints, but neither a solution nor a mistake', async () => {
  const tree = page('central-difference');
  await transform(tree, file());
  const text = decodeURIComponent(JSON.stringify(tree));
  expect(text).toContain('Two values of f, h to each side of x, make a slope.');
  expect(text).toContain('a parabola has no error');
  expect(text).toContain('The run is 2h.');
  expect(text).not.toContain('(2 * h)');
  expect(text).not.toContain('forward');
  // A check that is held back.
  expect(text).not.toContain('a falling function has a negative slope');
});

test('an id that is none stops the build with file and line, and says which there are', async () => {
  const complaint = await transform(page('centre'), file()).then(() => 'none', String);
  expect(complaint).toContain('scalar-derivative/index.mdx:7:1');
  expect(complaint).toContain('There is no exercise "centre"; there are');
});

test.each([
  ['no id', [], 'needs the id of one exercise'],
  ['an id without quotes', [{ type: 'mdxJsxAttribute', name: 'id', value: null }], 'needs the id of one'],
  [
    'two ids',
    ['central-difference', 'best-delta'].map((value) => ({ type: 'mdxJsxAttribute', name: 'id', value })),
    'needs the id of one exercise',
  ],
  [
    'a misspelt word',
    [{ type: 'mdxJsxAttribute', name: 'exercise', value: 'central-difference' }],
    'takes an id="…" and nothing else; this one has `exercise`',
  ],
  [
    'words from an expression',
    [{ type: 'mdxJsxExpressionAttribute', value: '...props' }],
    'this one has `{...props}`',
  ],
] satisfies [string, MdxJsxFlowElement['attributes'], string][])(
  'a tag with %s stops the build with its line, and says what it takes',
  async (_, attributes, says) => {
    const tree = page('central-difference');
    const [element] = tree.children;
    if (element?.type === 'mdxJsxFlowElement') element.attributes = attributes;
    const complaint = await transform(tree, file()).then(() => 'none', String);
    expect(complaint).toContain('scalar-derivative/index.mdx:7:1');
    expect(complaint).toContain(says);
  },
);

test('an exercise within a line of text, which no page could show, stops the build with its line', async () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Now ' },
          {
            type: 'mdxJsxTextElement',
            name: 'Exercise',
            attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'central-difference' }],
            children: [],
            position: { start: { line: 7, column: 5 }, end: { line: 7, column: 40 } },
          },
        ],
      },
    ],
  };
  await expect(transform(tree, file())).rejects.toThrow('line 7: <Exercise> stands within a line of text');
});

test('a translated page has its words in its language, and must place every exercise of its original', async () => {
  const german = 'docs/i18n/de/docusaurus-plugin-content-docs/current/scalar-derivative/index.mdx';
  const tree = {
    type: 'root' as const,
    children: [
      'spot-the-forward',
      'central-difference',
      'second-derivative',
      'best-delta',
      'taylor-slope',
    ].flatMap((id) => page(id).children),
  };
  await transform(tree, new VFile({ path: path.join(siteDir, german) }));
  const text = decodeURIComponent(JSON.stringify(tree));
  expect(text).toContain('"Die zentrale Differenz"');
  expect(text).toContain('eine Parabel hat keinen Fehler');
  expect(text).toContain('Die Strecke ist 2h.');
  // One address in every language.
  expect(text).toContain('"/lessons/scalar-derivative#exercise-central-difference"');
  const alone = transform(page('central-difference'), new VFile({ path: path.join(siteDir, german) }));
  await expect(alone).rejects.toThrow(
    'this translation leaves out exercises of the original: <Exercise id="spot-the-forward">',
  );
});

test('what an exercise of a translated page needs from another page has its title in that language too', async () => {
  const german = 'docs/i18n/de/docusaurus-plugin-content-docs/current/gradient/index.mdx';
  const original = readFileSync(path.join(siteDir, 'docs/lessons/gradient/index.mdx'), 'utf8');
  const tree: Root = {
    type: 'root',
    children: placementsIn('index.mdx', original).flatMap(({ id }) => page(id).children),
  };
  await transform(tree, new VFile({ path: path.join(siteDir, german) }));
  // It stands in the lesson before, and the exercises of this one are not translated.
  expect(decodeURIComponent(JSON.stringify(tree))).toContain('"Die zentrale Differenz"');
});
