import { expect, test } from 'vitest';
import { summary } from '../../../../src/runner/memory/work/summary.ts';
import { emptyWork, run } from './work.ts';

test('blocks stand in the order of their pages, each with its draft and its runs', () => {
  const work = {
    ...emptyWork,
    drafts: [{ block: '/b#second', code: 'c', original: 'o', at: 7 }],
    earlier: [run('/a#first', 1), run('/b#second', 2), run('/b#second', 3)],
  };
  expect(summary(work)).toEqual([
    { path: '/a', title: 'first', draft: undefined, earlier: 1, size: expect.any(Number) as number },
    {
      path: '/b',
      title: 'second',
      draft: 7,
      earlier: 2,
      size: JSON.stringify(work.drafts[0]).length + JSON.stringify(work.earlier[1]).length * 2,
    },
  ]);
});
