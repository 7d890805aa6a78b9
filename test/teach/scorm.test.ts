import * as v from 'valibot';
import { expect, test } from 'vitest';
import { classPlanSchema } from '../../src/classes/ClassPlan.ts';
import { classLessons } from '../../src/cli/class/scorm/classLessons.ts';
import { readSite } from '../../src/cli/exercise/readSite.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { packWork } from '../../src/lms/state/packWork.ts';
import type { Work } from '../../src/lms/state/Work.ts';
import { mostLetters } from '../../src/scorm/entries2004.ts';
import { stateLimit } from '../../src/scorm/stateLimit.ts';
import { fencesIn } from './support/fencesIn.ts';
import { teachPage } from './support/teachPage.ts';

const page = teachPage('scorm');
const site = readSite(repositoryRoot);

test('the plan on the page is one of this site', async () => {
  const text = fencesIn(page).find(({ title }) => title === 'plan.json')?.text;
  const plan = v.parse(v.pipe(v.string(), v.parseJson(), classPlanSchema), text);
  const { facts } = await site;
  expect(classLessons(plan.exercises, facts)).toEqual(['scalar-derivative']);
});

test('the page says the limits that the code has', () => {
  expect(page).toContain(`| ${stateLimit['1.2']} letters`);
  expect(page).toContain(`| ${stateLimit['2004']} letters`);
  expect(page).toContain(`longer than ${mostLetters.answer} letters is cut`);
});

test('the right answers to ten exercises, and their drafts, find room in SCORM 1.2, as the page says', async () => {
  const { loaded } = await site;
  const work: Work = { form: 1, exercises: [], drafts: [] };
  for (const [i, { exercise, hash, answer }] of loaded.slice(0, 10).entries()) {
    const { id, rev } = exercise;
    const code = answer?.learner.solution ?? '1e-5';
    const at = 1_700_000_000_000 + 3_600_000 * i;
    work.exercises.push({ id, rev, hash, passed: true, tries: 3, mistakes: ['forward'], code, at });
    if (answer === undefined) continue;
    const block = `/lessons/gradient#${id}`;
    work.drafts.push({ block, code, original: answer.learner.starter, at });
  }
  expect(work.exercises).toHaveLength(10);
  const packed = packWork(work, stateLimit['1.2']);
  expect(packed?.omitted).toEqual([]);
});
