import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { parseNotebook } from '../../src/plugins/live/notebook.ts';
import { runSource } from '../engine/support/runSource.ts';
import { linesOf } from './support/linesOf.ts';
import { pages } from './support/pages.ts';

const notebook = parseNotebook(readFileSync(path.join(repositoryRoot, 'docs/notebook.txt'), 'utf8'));

const twins = pages.flatMap(({ file, fences }) =>
  fences
    .filter(({ cells }) => cells.length > 0)
    .map(({ title, cells, code }) => ({ title, cells, code, page: file })),
);

/** The notebook's code prints these, but its recorded output lacks them. */
const separator = '='.repeat(50);

describe('the notebook', () => {
  it('has twelve cells, five of them with an output', () => {
    expect(notebook.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const withOutput = notebook.filter(({ output }) => output !== '').map(({ number }) => number);
    expect(withOutput).toEqual([4, 6, 9, 11, 12]);
  });

  it('is mirrored in the lessons, every cell of it', () => {
    const mirrored = new Set(twins.flatMap(({ cells }) => cells));
    expect(notebook.filter(({ number }) => !mirrored.has(number))).toEqual([]);
  });
});

describe.each(twins)('$title ($page)', ({ cells, code }) => {
  const recorded = notebook
    .filter(({ number }) => cells.includes(number))
    .flatMap(({ output }) => output.split('\n'))
    .filter((line) => line !== '');

  let lines: readonly string[];

  beforeAll(async () => {
    lines = linesOf(await runSource(code));
  });

  it('shows every line that the notebook recorded, and nothing else but separators', () => {
    expect(lines.filter((line) => line !== separator)).toEqual(recorded);
  });

  it('prints a separator after the initial lines and after each element, as the notebook’s code does', () => {
    const expected = recorded.flatMap((line) =>
      /^(initial )?grad = /.test(line) ? [line, separator] : [line],
    );
    expect(lines).toEqual(expected);
  });
});
