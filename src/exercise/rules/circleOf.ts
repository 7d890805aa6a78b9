import type { SiteFacts } from '../proof/Subject.ts';

/** The way from an exercise by what it needs back to itself, if there is one. */
export function circleOf(id: string, exercises: SiteFacts['exercises']): readonly string[] | undefined {
  // From where no way led back once none does later: among many exercises there are very many ways.
  const seen = new Set<string>();
  const walk = (way: readonly string[]): readonly string[] | undefined => {
    const needs = exercises.find((exercise) => exercise.id === way.at(-1))?.needs ?? [];
    if (needs.includes(id)) return [...way, id];
    for (const need of needs) {
      if (seen.has(need)) continue;
      seen.add(need);
      const found = walk([...way, need]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk([id]);
}
