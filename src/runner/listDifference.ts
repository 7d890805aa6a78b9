import { diffArrays, type ChangeObject } from 'diff';

/** With more edits the smallest difference is not looked for: the search takes time with their square. */
const mostEdits = 1_000;

/** What became of a list of texts. Lists that share too little are told as one removed, the other added. */
export function listDifference(
  before: readonly string[],
  after: readonly string[],
): readonly ChangeObject<readonly string[]>[] {
  return (
    diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
      { value: before, count: before.length, added: false, removed: true },
      { value: after, count: after.length, added: true, removed: false },
    ]
  );
}
