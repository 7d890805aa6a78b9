import type { Finding } from '../../exercise/proof/Finding.ts';
import type { SiteFacts } from '../../exercise/proof/Subject.ts';

/** E12, seen from the pages: a page places an exercise that there is not. */
export function strayPlacements({ placements, exercises }: SiteFacts): readonly Finding[] {
  return placements
    .filter(({ id }) => !exercises.some((exercise) => exercise.id === id))
    .map(({ id, file, line, column }) => ({
      code: 'E12',
      file,
      line,
      column,
      what: `there is no exercise "${id}"`,
      why: ['The page would have a hole where it stands.'],
      mend: `mend the id, or write it: npm run exercise -- new ${id}`,
    }));
}
