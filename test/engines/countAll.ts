import { readSite } from '../../src/cli/exercise/readSite.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { expectedFingerprint } from '../derivative/functions/digitFingerprint.ts';
import { pointCounts } from '../derivative/functions/points/pointCounts.ts';
import { hostilePrograms } from '../hostile/programs.ts';
import { pages } from '../lessons/support/pages.ts';
import type { Counts } from './Counts.ts';

/** How many of everything there are now. */
export async function countAll(): Promise<Counts> {
  const { loaded } = await readSite(repositoryRoot);
  const lessons = pages.filter(({ file }) => /^docs\/lessons\/[^/]+\/index\.mdx$/.test(file));
  return {
    blocks: lessons.flatMap(({ fences }) => fences).length,
    exercises: loaded.length,
    answers: loaded
      .map(({ exercise: { type, mistakes } }) => Object.keys(mistakes).length + (type === 'function' ? 2 : 1))
      .reduce((a, b) => a + b, 0),
    programs: Object.values(hostilePrograms).flat().length,
    results: Object.keys(expectedFingerprint).length * (pointCounts.reference + pointCounts.engines),
  };
}
