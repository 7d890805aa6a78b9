import { expect, test } from 'vitest';
import { packWork } from '../../../src/lms/state/packWork.ts';
import { unpackWork } from '../../../src/lms/state/unpackWork.ts';
import type { Work } from '../../../src/lms/state/Work.ts';
import { stateLimit } from '../../../src/scorm/stateLimit.ts';
import { workOf, type WorkOptions } from './work.ts';

const limit12 = stateLimit['1.2'];

test('the limits are those of the standard', () => {
  expect(stateLimit).toEqual({ '1.2': 4096, '2004': 64_000 });
});

/** Packs into the room of SCORM 1.2 and reads back. */
function packed(work: Work, limit = limit12) {
  const done = packWork(work, limit);
  if (done === undefined) throw new Error('no room');
  const unpacked = unpackWork(done.text);
  if (unpacked.type !== 'work') throw new Error(unpacked.type);
  return { ...done, work: unpacked.work };
}

test('work that fits comes back as it was', () => {
  const work = workOf({ exercises: 6, letters: 400, passed: 2, drafts: 2 });
  const { text, omitted, work: back } = packed(work);
  expect(text).toMatch(/^[\w-]+$/);
  expect(omitted).toEqual([]);
  expect(back).toEqual(work);
});

test.each<[string, WorkOptions]>([
  ['14 answers', { exercises: 14, letters: 600, passed: 2, drafts: 14 }],
  ['40 answers', { exercises: 40, letters: 600, passed: 2, drafts: 10 }],
  ['a long answer', { exercises: 3, letters: 30_000, passed: 1 }],
  ['70 answers', { exercises: 70, letters: 300, passed: 3, drafts: 70 }],
])('%s find room in SCORM 1.2, and no pass is left out', (_what, options) => {
  const work = workOf(options);
  const { text, omitted, work: back } = packed(work);
  expect(text.length).toBeLessThanOrEqual(limit12);
  expect(omitted.length).toBeGreaterThan(0);
  const facts = (of: Work) =>
    of.exercises.map(({ id, rev, hash, passed, tries, at }) => ({ id, rev, hash, passed, tries, at }));
  expect(facts(back)).toEqual(facts(work));
});

test('as little as it takes is left out: with one part more it is too long', () => {
  const work = workOf({ exercises: 14, letters: 600, passed: 2 });
  const { omitted } = packed(work);
  const last = omitted.at(-1);
  const kept = work.exercises.filter(({ id }) =>
    omitted.every((each) => each === last || each.type !== 'answer' || each.id !== id),
  );
  const more: Work = {
    ...work,
    exercises: work.exercises.map((each) => (kept.includes(each) ? each : { ...each, code: '' })),
  };
  expect(packWork(more, 1e9)?.text.length).toBeGreaterThan(limit12);
});

test('drafts go first, then failed answers, then passed ones, of each the oldest, the mistakes last', () => {
  const work = workOf({ exercises: 4, letters: 500, passed: 2, drafts: 2 });
  const order = [3000, 2500, 2000, 1500, 1000, ...Array.from({ length: 100 }, (_, i) => 500 - 3 * i)]
    .map((limit) => packWork(work, limit)?.omitted)
    .filter((omitted) => omitted !== undefined);
  const longest = order.at(-1) ?? [];
  expect(longest.map((each) => ('block' in each ? each.block : 'id' in each ? each.id : each.type))).toEqual([
    ...['/lessons/gradient#exercise-0', '/lessons/gradient#exercise-1'],
    ...['exercise-1', 'exercise-3', 'exercise-0', 'exercise-2'],
    'mistakes',
  ]);
  for (const omitted of order) expect(longest.slice(0, omitted.length)).toEqual(omitted);
});

test('passes that do not even fit by themselves are told', () => {
  expect(packWork(workOf({ exercises: 14, letters: 10, passed: 1 }), 100)).toBeUndefined();
});

test('nothing is none, and what is cut, foreign or of another form is damaged', () => {
  const { text } = packed(workOf({ exercises: 3, letters: 400, passed: 1 }));
  expect(unpackWork('')).toEqual({ type: 'none' });
  expect(unpackWork(' \n')).toEqual({ type: 'none' });
  const later =
    packWork({ ...workOf({ exercises: 1, letters: 1, passed: 1 }), form: 2 as 1 }, 4096)?.text ?? '';
  for (const damaged of [text.slice(0, 255), text.slice(0, -8), 'viewed=1,2,3|last=3', later]) {
    expect(unpackWork(damaged)).toEqual({ type: 'damaged' });
  }
});
