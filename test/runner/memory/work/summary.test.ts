import { describe, expect, test } from 'vitest';
import { summary } from '../../../../src/runner/memory/work/summary.ts';
import { linkedName } from '../../../../src/runner/share/linkedName.ts';
import { emptyWork, run } from './work.ts';

test('blocks stand in the order of their pages, each with its draft and its runs', () => {
  const work = {
    ...emptyWork,
    drafts: [{ block: '/b#second', code: 'c', original: 'o', at: 7 }],
    earlier: [run('/a#first', 1), run('/b#second', 2), run('/b#second', 3)],
  };
  expect(summary(work)).toEqual([
    {
      path: '/a',
      title: 'first',
      shared: undefined,
      draft: undefined,
      earlier: 1,
      size: expect.any(Number) as number,
    },
    {
      path: '/b',
      title: 'second',
      shared: undefined,
      draft: 7,
      earlier: 2,
      size: JSON.stringify(work.drafts[0]).length + JSON.stringify(work.earlier[1]).length * 2,
    },
  ]);
});

describe('a block that came with a link', () => {
  const shared = { title: 'Halves', code: '1 / 2;' };
  const block = `/playground#${linkedName(shared)}`;
  const draft = { block, code: '1 / 4;', original: shared.code, at: 7 };

  test.each([
    ['by what its draft was begun from', { drafts: [draft], earlier: [run(block, 1)] }, shared],
    ['by a run of the link’s own code', { earlier: [{ ...run(block, 1), code: shared.code }] }, shared],
    ['not by runs of other code', { earlier: [run(block, 1)] }, undefined],
    [
      'not by a title that only looks like it',
      { drafts: [{ ...draft, block: '/a#Halves (link 0123abcd)' }] },
      undefined,
    ],
  ])('is told %s', (_how, kept, told) => {
    expect(summary({ ...emptyWork, ...kept })).toEqual([expect.objectContaining({ shared: told })]);
  });
});
