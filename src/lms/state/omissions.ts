import type { Work } from './Work.ts';

/** A part of the work that can be left out where room is short. */
export type Omission =
  | { readonly type: 'draft'; readonly block: string }
  | { readonly type: 'answer'; readonly id: string; readonly passed: boolean }
  /** The list of mistakes that were recognised, of all exercises. */
  | { readonly type: 'mistakes' };

/**
 * What is left out first, if anything must: drafts, then answers that failed, then those that passed, of each the oldest
 * first. That an exercise was passed, and after how many tries, is never left out.
 */
export function omissions({ exercises, drafts }: Work): readonly Omission[] {
  const answers = [...exercises]
    .sort((a, b) => Number(a.passed) - Number(b.passed) || a.at - b.at)
    .map(({ id, passed }): Omission => ({ type: 'answer', id, passed }));
  const oldestDrafts = [...drafts]
    .sort((a, b) => a.at - b.at)
    .map(({ block }): Omission => ({ type: 'draft', block }));
  return [...oldestDrafts, ...answers, { type: 'mistakes' }];
}

export function without(work: Work, omitted: readonly Omission[]): Work {
  const drafts = new Set(omitted.flatMap((each) => (each.type === 'draft' ? [each.block] : [])));
  const answers = new Set(omitted.flatMap((each) => (each.type === 'answer' ? [each.id] : [])));
  const hasMistakes = omitted.every(({ type }) => type !== 'mistakes');
  return {
    ...work,
    drafts: work.drafts.filter(({ block }) => !drafts.has(block)),
    exercises: work.exercises.map((each) => ({
      ...each,
      code: answers.has(each.id) ? '' : each.code,
      mistakes: hasMistakes ? each.mistakes : [],
    })),
  };
}
