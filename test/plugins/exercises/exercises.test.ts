import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { expect, test } from 'vitest';
import exercises from '../../../src/plugins/exercises/exercises.ts';

test('an exercise that a lesson places can be checked as soon as the lesson is saved: its page is watched', () => {
  const { getPathsToWatch } = exercises({ siteDir: 'site' } as LoadContext, { sidebar: [] });
  expect(getPathsToWatch?.()).toContain(path.join('site', 'docs', 'lessons', '**', '*.mdx'));
});
