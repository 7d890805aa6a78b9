import { describe, expect, test } from 'vitest';
import { countedHandIns } from '../../../src/classes/grade/countedHandIns.ts';
import { lmsIdsOf } from '../../../src/classes/lmsIds.ts';
import { identicalGroups } from '../../../src/classes/grade/identicalGroups.ts';
import { mistakeCounts } from '../../../src/classes/grade/mistakeCounts.ts';
import { gradeOf, pointsOf } from '../../../src/classes/grade/points.ts';
import { sortedByName } from '../../../src/classes/grade/sortedByName.ts';
import { failed, learner, passed, reportOf } from './reports.ts';

test('a point is given for what is passed, and for nothing else', () => {
  const answers = [
    passed('a'),
    failed('b'),
    { exercise: 'c', outcome: { type: 'stopped', reason: 'deadline' } },
    { exercise: 'd', outcome: { type: 'faulty', message: 'm' } },
    passed('e'),
  ] as const;
  expect(pointsOf({ answers })).toBe(2);
});

test('where an exercise is at fault there is no grade', () => {
  const faulty = { exercise: 'b', outcome: { type: 'faulty', message: 'm' } } as const;
  expect(gradeOf({ answers: [passed('a'), faulty] })).toBeUndefined();
  expect(gradeOf({ answers: [passed('a'), failed('b')] })).toBe(1);
});

test('mistakes are counted by exercise, the most frequent first', () => {
  const report = reportOf([
    learner('a', [failed('central-difference'), failed('best-delta', 'one-whole')]),
    learner('b', [failed('central-difference', 'forward')]),
    learner('c', [failed('central-difference', 'forward')]),
    learner('d', [passed('central-difference')]),
  ]);
  expect(mistakeCounts(report)).toEqual([
    { exercise: 'central-difference', mistake: 'forward', sentence: 'You did forward.', count: 2 },
    { exercise: 'central-difference', sentence: '', count: 1 },
    { exercise: 'best-delta', mistake: 'one-whole', sentence: 'You did one-whole.', count: 1 },
  ]);
});

test('learners with the same code are a group, those alone and those with numbers are none', () => {
  const report = reportOf([
    learner('a', [passed('central-difference', 'p'), passed('best-delta')]),
    learner('b', [failed('central-difference', 'forward', 'q'), passed('best-delta')]),
    learner('c', [passed('central-difference', 'p')]),
  ]);
  expect(identicalGroups(report)).toEqual([
    {
      exercise: 'central-difference',
      learners: [
        { name: 'a', file: 'a.json' },
        { name: 'c', file: 'c.json' },
      ],
    },
  ]);
});

test('the largest group of an exercise comes first', () => {
  const prints = { a: 'p', b: 'p', c: 'q', d: 'q', e: 'q' };
  const report = reportOf(
    Object.entries(prints).map(([name, print]) => learner(name, [passed('central-difference', print)])),
  );
  const groups = identicalGroups(report).map(({ learners }) => learners.map(({ name }) => name).join(''));
  expect(groups).toEqual(['cde', 'ab']);
});

describe('of several hand-ins of a learner', () => {
  const seen = (file: string, name: string, day: number, lms = {}) => ({
    file,
    name,
    handedIn: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
    lms,
  });

  test('the newest counts and the others are told, whatever order they come in', () => {
    const all = [seen('1', 'Ada', 2), seen('2', 'ADA ', 9), seen('3', 'Bob', 1), seen('4', 'Ada', 5)];
    const { counted, older } = countedHandIns(all);
    expect(counted.map(({ file }) => file)).toEqual(['2', '3']);
    expect(older).toEqual([
      { type: 'sameName', file: '1', name: 'Ada', newer: '2' },
      { type: 'sameName', file: '4', name: 'Ada', newer: '2' },
    ]);
  });

  test.each([
    [{ moodle: 'Participant 1' }, 'older'],
    [{ canvas: '340934' }, 'older'],
    [{}, 'sameName'],
  ])('known by %j the older one is told as %s', (lms, type) => {
    const { older } = countedHandIns([seen('1', 'Ada', 1, lms), seen('2', 'Ada', 2, lms)]);
    expect(older).toEqual([{ type, file: '1', name: 'Ada', newer: '2' }]);
  });

  test('of those of the same moment the one that comes last counts', () => {
    expect(
      countedHandIns([seen('1', 'Ada', 2), seen('2', 'Ada', 2)]).counted.map(({ file }) => file),
    ).toEqual(['2']);
  });

  test('two learners of the same name are two where the platform tells them apart', () => {
    const [one, two] = [{ moodle: 'Participant 1' }, { moodle: 'Participant 2' }];
    expect(countedHandIns([seen('1', 'Ada', 1, one), seen('2', 'Ada', 2, two)]).counted).toHaveLength(2);
    expect(countedHandIns([seen('1', 'Ada', 1, one), seen('2', 'Lovelace', 2, one)]).counted).toHaveLength(1);
  });

  test('two learners are two where a date in the names of their files looks like a number of Canvas', () => {
    const dated = ['ada_2026_12_01.json', 'bob_2026_12_01.json'].map((file) => lmsIdsOf(file));
    expect(dated).toEqual([{ canvas: '2026' }, { canvas: '2026' }]);
    const [ada, bob] = dated;
    expect(countedHandIns([seen('1', 'Ada', 1, ada), seen('2', 'Bob', 2, bob)]).counted).toHaveLength(2);
    expect(countedHandIns([seen('1', 'Ada', 1, ada), seen('2', 'ada', 2, ada)]).counted).toHaveLength(1);
  });

  test('learners whose names cannot be seen are told apart by their files', () => {
    expect(countedHandIns([seen('1', '\u200b', 1), seen('2', '\u2060', 2)]).counted).toHaveLength(2);
  });
});

// The order of the Unicode collation in these languages (CLDR).
test.each([
  ['en', ['Åsa', 'Zoë', 'ada'], ['ada', 'Åsa', 'Zoë']],
  ['sv', ['Åsa', 'Zoë', 'ada'], ['ada', 'Zoë', 'Åsa']],
  ['en', ['Learner 10', 'Learner 9'], ['Learner 9', 'Learner 10']],
])('in %s %j are sorted as %j', (language, names, sorted) => {
  const learners = names.map((name) => ({ name, file: name }));
  expect(sortedByName(learners, language).map(({ name }) => name)).toEqual(sorted);
});

test('learners of the same name are sorted by their files', () => {
  const learners = ['b.json', 'a.json'].map((file) => ({ name: 'Ada', file }));
  expect(sortedByName(learners, 'en').map(({ file }) => file)).toEqual(['a.json', 'b.json']);
});
