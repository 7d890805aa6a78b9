import type { SiteFacts } from '../../../exercise/proof/Subject.ts';

/**
 * The folders of the lessons that have these exercises, in alphabetical order.
 *
 * @throws {Error} that names the exercises which no lesson has
 */
export function classLessons(
  ids: readonly string[],
  { placements }: Pick<SiteFacts, 'placements'>,
): readonly string[] {
  const lessonOf = new Map(
    placements.flatMap(({ id, file }) => {
      const [, lesson] = /^docs\/lessons\/([^/]+)\//.exec(file) ?? [];
      return lesson === undefined ? [] : [[id, lesson] as const];
    }),
  );
  const unknown = ids.filter((id) => !lessonOf.has(id));
  if (unknown.length > 0) {
    throw new Error(
      `This site has no exercise ${unknown.map((id) => `"${id}"`).join(', ')}; it has ${[...lessonOf.keys()].sort().join(', ')}.`,
    );
  }
  return [...new Set(ids.flatMap((id) => lessonOf.get(id) ?? []))].sort();
}
