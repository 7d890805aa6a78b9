import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../src/plugins/translations/sentencesIn.mjs';
import { textOf } from './support/textOf.ts';

const page = textOf('docs/reference/architecture.mdx');

const rows = [...page.matchAll(/^\| (\S.*?) +\| \[([^\]]*)\]\(\/source\/([^)]*)\) +\|$/gm)].map(
  ([, seen = '', name = '', file = '']) => ({
    seen,
    name,
    file,
    words: [...seen.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words),
  }),
);

describe('the table of what you see', () => {
  it('leads to the trace table', () => {
    expect(rows.find(({ words }) => words.includes('Trace'))?.file).toBe('src/view/table/TraceTable.tsx');
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows)('$file is what says what is seen', ({ file, name, words }) => {
    expect(file.endsWith(`/${name}`)).toBe(true);
    expect(words).not.toEqual([]);
    const said = sentencesIn(textOf(file), file).map(({ message }) => message);
    expect(words.filter((each) => !said.some((message) => message.includes(each)))).toEqual([]);
  });
});

describe('the files to read first', () => {
  const tour = [...page.matchAll(/^\d+\. \[([^\]]*)\]\(\/source\/([^)]*)\)/gm)].map(
    ([, name = '', file = '']) => ({
      name,
      file,
    }),
  );

  it('are ten', () => {
    expect(new Set(tour.map(({ file }) => file)).size).toBe(10);
  });

  it.each(tour)('$file is short enough to be read in one go', ({ name, file }) => {
    expect(file.endsWith(`/${name}`)).toBe(true);
    expect(textOf(file).split('\n').length).toBeLessThan(200);
  });
});
