import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { lessonNotebooks } from '../../../src/plugins/notebookFiles/lessonNotebooks.ts';
import { mirroredCells } from '../../../src/plugins/notebookFiles/mirroredCells.ts';

/** Jupyter's own schema, from its package nbformat 5.11.1. */
const schema = JSON.parse(read('test/corpora/nbformat.v4.5.schema.json')) as object;
const isNotebook = new Ajv({ strict: false }).compile(schema);

const lines = v.pipe(
  v.array(v.string()),
  v.transform((parts) => parts.join('')),
);
const cell = v.variant('cell_type', [
  v.object({ cell_type: v.literal('markdown'), id: v.string(), source: lines }),
  v.object({
    cell_type: v.literal('code'),
    id: v.string(),
    execution_count: v.number(),
    source: lines,
    outputs: v.array(
      v.variant('output_type', [
        v.object({ output_type: v.literal('stream'), text: lines }),
        v.object({ output_type: v.literal('execute_result'), data: v.object({ 'text/plain': lines }) }),
      ]),
    ),
  }),
]);
const notebooks = [...lessonNotebooks(repositoryRoot)].map(([file, text]) => ({
  file,
  parsed: JSON.parse(text) as unknown,
  cells: v.parse(v.object({ cells: v.array(cell) }), JSON.parse(text)).cells,
}));

function codeCells(file: string) {
  const { cells = [] } = notebooks.find((each) => each.file === file) ?? {};
  return cells.flatMap((each) => (each.cell_type === 'code' ? [each] : []));
}

describe('the notebooks', () => {
  test('are made for the two lessons that mirror cells', () => {
    expect(notebooks.map(({ file }) => file).sort()).toEqual([
      'notebooks/gradient.ipynb',
      'notebooks/scalar-derivative.ipynb',
    ]);
  });

  test.each([
    ['notebooks/scalar-derivative.ipynb', 6],
    ['notebooks/gradient.ipynb', 12],
  ])('%s holds the cells 1 to %i, so that it runs from top to bottom', (file, last) => {
    const numbers = codeCells(file).map(({ execution_count }) => execution_count);
    expect(numbers).toEqual(Array.from({ length: last }, (_, i) => i + 1));
  });

  test('stand under the headings of their lesson', () => {
    const texts = notebooks
      .filter(({ file }) => file === 'notebooks/gradient.ipynb')
      .flatMap(({ cells }) => cells.filter(({ cell_type }) => cell_type === 'markdown'))
      .map(({ source }) => source.split('\n')[0]);
    expect(texts).toEqual([
      '# The gradient, element by element',
      '## From the lessons before',
      '## One loop that visits every element',
      '## Four variables',
      '## An array with one element',
    ]);
  });
});

describe.each(notebooks)('$file', ({ file, parsed, cells }) => {
  test('is a notebook by Jupyter’s own schema', () => {
    expect(isNotebook(parsed) ? [] : isNotebook.errors).toEqual([]);
  });

  test('gives every cell an id of its own', () => {
    expect(cells.map(({ id }) => id)).toEqual([...new Set(cells.map(({ id }) => id))]);
  });

  test('holds source and output of every cell as the notebook’s author left them', () => {
    const text = codeCells(file)
      .map(({ execution_count, source, outputs }) => {
        const shown = outputs.map((output) =>
          // A blank line stands between what was printed and the value.
          output.output_type === 'stream' ? `${output.text}\n\n` : output.data['text/plain'],
        );
        return [
          `In [${String(execution_count)}]:`,
          source,
          ...(shown.length > 0 ? ['', shown.join('')] : []),
        ].join('\n');
      })
      .join('\n\n');
    const original = read('docs/notebook.txt').trimEnd();
    expect(original.startsWith(text)).toBe(true);
    // What comes next is the next cell, or nothing.
    expect(original.slice(text.length)).toMatch(/^(?:\n\nIn \[7\]:\n|$)/);
  });
});

describe('Jupyter’s schema', () => {
  test.each([
    ['without ids', { cell_type: 'code', metadata: {}, execution_count: 1, source: [], outputs: [] }],
    [
      'with an unknown output',
      { cell_type: 'code', id: 'a', metadata: {}, execution_count: 1, source: [], outputs: [{}] },
    ],
  ])('refuses cells %s', (_what, wrong) => {
    expect(isNotebook({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [wrong] })).toBe(false);
  });
});

test('a notebook has the title of its lesson without the quotes that a colon asks for', () => {
  const site = mkdtempSync(path.join(os.tmpdir(), 'nudge-notebooks-'));
  mkdirSync(path.join(site, 'docs/lessons/slopes'), { recursive: true });
  writeFileSync(path.join(site, 'docs/notebook.txt'), 'In [1]:\n1 + 1\n\n2\n');
  writeFileSync(
    path.join(site, 'docs/lessons/slopes/index.mdx'),
    '---\ntitle: "Slopes: why"\n---\n\n```ts live title="x" cells="1"\n1;\n```\n',
  );
  const text = lessonNotebooks(site).get('notebooks/slopes.ipynb') ?? '';
  rmSync(site, { recursive: true });
  expect(text).toContain('"# Slopes: why\\n"');
});

describe('the cells that a lesson mirrors', () => {
  test.each([
    ['## A\n```ts live title="x" cells="2-3"\n1;\n```', [{ heading: 'A', cells: [2, 3] }]],
    ['## A\n```ts live title="x"\n1;\n```', []],
    ['## A {/* #an-anchor */}\n```ts live title="x" cells="1"\n```', [{ heading: 'A', cells: [1] }]],
    [
      '## A\n````md\n```ts live title="x" cells="1"\n## B\n```\n````\n```ts live title="y" cells="4"\n```',
      [{ heading: 'A', cells: [4] }],
    ],
    [
      '```python\n## no heading\n```\n### C\n```ts live title="y" cells="4"\n```',
      [{ heading: 'C', cells: [4] }],
    ],
    // The plugin that runs the blocks says what is wrong with it, and where.
    [
      '## A\n```ts live titel="x" cells="2"\n```\n```ts live title="y" cells="4"\n```',
      [{ heading: 'A', cells: [4] }],
    ],
  ])('of %j', (lesson, mirrored) => {
    expect(mirroredCells(lesson)).toEqual(mirrored);
  });
});

function read(name: string): string {
  return readFileSync(path.join(repositoryRoot, name), 'utf8');
}
