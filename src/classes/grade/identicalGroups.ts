import type { GradeReport } from './GradeReport.ts';

/** Learners whose answers to an exercise are the same but for white space and comments. */
export interface IdenticalGroup {
  readonly exercise: string;
  readonly learners: readonly { readonly name: string; readonly file: string }[];
}

/**
 * Groups of at least two, the largest of an exercise first. Of numbers there are none: a right one has few ways to be
 * written.
 */
export function identicalGroups({ class: { exercises }, learners }: GradeReport): readonly IdenticalGroup[] {
  return exercises.flatMap((exercise) => {
    const groups = new Map<string, { readonly name: string; readonly file: string }[]>();
    for (const { name, file, answers } of learners) {
      const print = answers.find((answer) => answer.exercise === exercise)?.print;
      if (print !== undefined) groups.set(print, [...(groups.get(print) ?? []), { name, file }]);
    }
    return [...groups.values()]
      .filter(({ length }) => length > 1)
      .sort((a, b) => b.length - a.length)
      .map((group) => ({ exercise, learners: group }));
  });
}
