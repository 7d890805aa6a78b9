import path from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { expect, test } from 'vitest';
import course from '../../../src/plugins/course/course.ts';
import exercises from '../../../src/plugins/exercises/exercises.ts';
import proofSheets from '../../../src/plugins/proofSheets/proofSheets.ts';
import sourcePages from '../../../src/plugins/sourcePages/sourcePages.ts';

const context = { siteDir: 'site', baseUrl: '/' } as LoadContext;

test.each([
  course(context, { sidebar: [] }),
  exercises(context, { sidebar: [] }),
  proofSheets(context, { sidebar: [] }),
  sourcePages(context),
])(
  'the plugin $name follows the pages that others read, and watches none: of two that are loaded at once one would be lost',
  (plugin) => {
    const watched = plugin.getPathsToWatch?.() ?? [];
    expect(watched.filter((pattern) => /mdx|md$/.test(pattern))).toEqual([]);
    expect(plugin.allContentLoaded).toBeDefined();
  },
);

test('an exercise is watched, with its translations', () => {
  expect(exercises(context, { sidebar: [] }).getPathsToWatch?.()).toEqual([
    path.join('site', 'docs', '**', '*.exercise.{ts,json}'),
  ]);
});
