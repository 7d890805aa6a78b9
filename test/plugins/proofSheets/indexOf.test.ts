import { describe, expect, it } from 'vitest';
import type { ProofBook } from '../../../src/cli/exercise/sheets/ProofBook.ts';
import { indexOf } from '../../../src/plugins/proofSheets/indexOf.ts';

const sheet = (id: string, minutes: number, needs: string[] = []): ProofBook['sheets'][number] => ({
  ...{ type: 'number', id, rev: 1, minutes, needs, isRevealed: true },
  ...{ findings: [], right: [], mistakes: [] },
});

const book: ProofBook = {
  sheets: [sheet('a', 1), sheet('b', 2, ['a']), sheet('c', 3)],
  lessons: [
    { title: 'Late', file: 'docs/lessons/late.mdx', address: '/lessons/late', exercises: ['b'] },
    { title: 'Elsewhere', file: 'docs/elsewhere.mdx', address: '/elsewhere', exercises: [] },
    { title: 'Early', file: 'docs/lessons/early.mdx', address: '/lessons/early', exercises: ['c', 'a'] },
  ],
};

const asWritten = ({ title }: { readonly title: string }) => ({ title });

describe('the list of exercises', () => {
  it('has the lessons in the order of the sidebar, others last, and exercises in the order of the page', () => {
    const index = indexOf(book, ['docs/lessons/early.mdx', 'docs/lessons/late.mdx'], asWritten);
    expect(index.map(({ title, exercises }) => [title, exercises.map(({ id }) => id)])).toEqual([
      ['Early', ['c', 'a']],
      ['Late', ['b']],
      ['Elsewhere', []],
    ]);
  });

  it('tells minutes, what is needed, and how much the rules find', () => {
    expect(indexOf(book, [], asWritten)[0]?.exercises).toEqual([
      { id: 'b', minutes: 2, needs: ['a'], findings: 0 },
    ]);
  });
});
