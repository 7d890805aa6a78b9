import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSite, type Site } from '../../../src/cli/exercise/readSite.ts';
import { courseOf } from '../../../src/plugins/exercises/courseOf.ts';

const siteDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const site = readSite(siteDir);

async function complaint(change: (placements: Site['facts']['placements']) => Site['facts']['placements']) {
  const { facts, ...rest } = await site;
  try {
    courseOf({ ...rest, facts: { ...facts, placements: change(facts.placements) } }, []);
    return 'none';
  } catch (error) {
    return String(error);
  }
}

test('the course has every exercise of the lessons at its place, in the order of the pages', async () => {
  const pages = ['docs/lessons/scalar-derivative/index.mdx', 'docs/lessons/gradient/index.mdx'];
  const course = courseOf(await site, pages);
  const placeOf = (exercise: string): number => course.findIndex(({ id }) => id === exercise);
  expect(placeOf('central-difference')).toBeGreaterThanOrEqual(0);
  expect(placeOf('central-difference')).toBeLessThan(placeOf('gradient-2x3'));
  expect(course).toHaveLength((await site).loaded.length);
  for (const { id, address, hash } of course) {
    expect(address).toMatch(new RegExp(`^/lessons/[\\w-]+#exercise-${id}$`));
    expect(hash).toMatch(/^[\da-f]{16}$/);
  }
});

test('an exercise that no page has stops the build with its file and line', async () => {
  expect(await complaint((all) => all.filter(({ id }) => id !== 'central-difference'))).toMatch(
    /docs\/lessons\/scalar-derivative\/central-difference\.exercise\.ts:\d+:\d+ {2}E12 {2}no page has this exercise/,
  );
});

test('a page with an exercise that there is not stops the build with its file and line', async () => {
  const stray = { id: 'nowhere', file: 'docs/lessons/a/index.mdx', line: 7, column: 1 };
  expect(await complaint((all) => [...all, stray])).toContain(
    'docs/lessons/a/index.mdx:7:1  E12  there is no exercise "nowhere"',
  );
});
