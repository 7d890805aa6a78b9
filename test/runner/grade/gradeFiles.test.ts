import { describe, expect, test } from 'vitest';
import { handInOf } from '../../../src/classes/handInOf.ts';
import { isRefused } from '../../../src/classes/grade/isRefused.ts';
import type { Outcome } from '../../../src/classes/grade/GradeReport.ts';
import { addFiles } from '../../../src/runner/grade/work/addFiles.ts';
import type { ChosenFile } from '../../../src/runner/grade/work/ChosenFile.ts';
import { deadlines, mostFiles, type GradeJob } from '../../../src/runner/grade/work/GradeJob.ts';
import { gradeFiles } from '../../../src/runner/grade/work/gradeFiles.ts';
import type { AnswerToJudge } from '../../../src/runner/grade/work/JudgeAnswer.ts';
import { plan } from '../../classes/plans.ts';

const exercise = { address: '/lessons/a#exercise-a', rev: 1, hash: 'h' };

interface HandInOptions {
  readonly code?: string;
  readonly rev?: number;
  readonly hash?: string;
  readonly at?: string;
  readonly id?: string;
}

/** A file with one answer. */
function handIn(
  name: string,
  { code = 'right', rev = 1, hash = 'h', at, id = 'central-difference' }: HandInOptions = {},
): ChosenFile {
  const kept = new Map([[id, { rev, hash, passed: true, tries: 1, code, at: 0 }]]);
  const file = handInOf({ ...plan, exercises: [id] }, name, kept, new Date(at ?? '2026-11-30T12:00:00.000Z'));
  const { class: own } = handInOf(plan, name, kept, new Date(0));
  return textFile(`${name}.json`, JSON.stringify({ ...file, class: own }));
}

function textFile(path: string, text: string): ChosenFile {
  return { path, file: { size: text.length, text: () => Promise.resolve(text) } };
}

/** Judges by the code's own word; what hangs beside others and not alone says so. */
async function judgeByWord({ code, deadline }: AnswerToJudge) {
  await Promise.resolve();
  const outcomes: Readonly<Record<string, Outcome>> = {
    right: { type: 'passed' },
    wrong: { type: 'failed', sentence: 'No.', checks: [] },
    endless: { type: 'stopped', reason: 'deadline' },
    slow: deadline === deadlines.alone ? { type: 'passed' } : { type: 'stopped', reason: 'deadline' },
    bomb: { type: 'stopped', reason: 'lost' },
    fault: { type: 'faulty', message: 'm' },
  };
  return { outcome: outcomes[code] ?? { type: 'passed' as const }, isCode: true };
}

const job = (files: readonly ChosenFile[], more: Partial<GradeJob> = {}): GradeJob => ({
  plan,
  files,
  exerciseOf: (id) => (plan.exercises.includes(id) ? { ...exercise, id } : undefined),
  judge: judgeByWord,
  untilQuiet: () => Promise.resolve(),
  extraChecks: [],
  lanes: 2,
  language: 'en',
  now: new Date('2026-12-02T08:00:00.000Z'),
  stopped: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

const outcomes = async (grading: GradeJob): Promise<Record<string, string | undefined>> =>
  Object.fromEntries(
    (await gradeFiles(grading)).learners.map(({ name, answers }) => [name, answers[0]?.outcome.type]),
  );

test('every learner gets what the answer comes to, in the order of their names', async () => {
  const codes = ['wrong', 'right', 'endless', 'bomb', 'fault'];
  const report = await gradeFiles(job(codes.map((code) => handIn(code, { code }))));
  expect(report.learners.map(({ name, answers }) => [name, answers[0]?.outcome.type])).toEqual([
    ['bomb', 'stopped'],
    ['endless', 'stopped'],
    ['fault', 'faulty'],
    ['right', 'passed'],
    ['wrong', 'failed'],
  ]);
  expect(report.troubles.map(({ type, file }) => `${file} ${type}`).sort()).toEqual([
    'bomb.json lost',
    'endless.json deadline',
    'fault.json faulty',
  ]);
});

test('who was stopped beside others runs once more alone, and passes then', async () => {
  expect(await outcomes(job([handIn('a', { code: 'slow' }), handIn('b')]))).toEqual({
    a: 'passed',
    b: 'passed',
  });
});

test('what runs alone runs where nothing of the others is left', async () => {
  const seen: string[] = [];
  const judge: GradeJob['judge'] = (answer) => {
    seen.push(`${answer.code} ${String(answer.deadline)}`);
    return judgeByWord(answer);
  };
  const untilQuiet = (): Promise<void> => {
    seen.push('quiet');
    return Promise.resolve();
  };
  const files = [handIn('a', { code: 'bomb' }), handIn('b', { code: 'slow' }), handIn('c')];
  await gradeFiles(job(files, { judge, untilQuiet, lanes: 1 }));
  const { beside, alone } = deadlines;
  expect(seen).toEqual([
    ...['bomb', 'slow', 'right'].map((code) => `${code} ${beside}`),
    ...['bomb', 'slow'].flatMap((code) => ['quiet', `${code} ${alone}`]),
  ]);
});

test('no more answers run at a time than there are lanes', async () => {
  let running = 0;
  let most = 0;
  const judge: GradeJob['judge'] = async (answer) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve));
    running--;
    return judgeByWord(answer);
  };
  const files = Array.from({ length: 20 }, (_, i) => handIn(`learner ${i}`));
  await gradeFiles(job(files, { judge, lanes: 3 }));
  expect(most).toBe(3);
});

test('every file is graded or in the troubles, whatever is in it', async () => {
  const files = [
    handIn('Ada'),
    handIn('ada', { at: '2026-11-01T12:00:00.000Z' }),
    handIn('Bob', { at: '2026-12-01T23:00:00.000Z' }),
    handIn('Eve \u202Eabc'),
    textFile('a.checks.ts', 'export default 1;'),
    textFile('all.zip', 'PK'),
    textFile('empty.json', ''),
    textFile('half.json', '{"format":'),
    textFile('other.json', '{}'),
    { path: 'huge.json', file: { size: 2 ** 30, text: () => Promise.reject(new Error('read')) } },
    { path: 'gone.json', file: { size: 10, text: () => Promise.reject(new Error('gone')) } },
  ];
  const { learners, troubles } = await gradeFiles(job(files));
  expect(learners.map(({ name, isLate }) => [name, isLate])).toEqual([
    ['Ada', false],
    ['Bob', true],
    ['Eve abc', false],
  ]);
  expect(troubles.map(({ type, file }) => [file, type])).toEqual([
    ['a.checks.ts', 'checksFile'],
    ['all.zip', 'zip'],
    ['empty.json', 'empty'],
    ['gone.json', 'unreadable'],
    ['half.json', 'notJson'],
    ['huge.json', 'huge'],
    ['other.json', 'foreign'],
    ['ada.json', 'sameName'],
    ['Bob.json', 'late'],
    ['Eve \u202Eabc.json', 'hiddenLetters'],
  ]);
  expect(
    learners.length + troubles.filter((each) => isRefused(each) || each.type === 'sameName').length,
  ).toBe(files.length);
});

test('a learner whose name cannot be seen is called by the file', async () => {
  const { learners } = await gradeFiles(job([handIn('\u200b')]));
  expect(learners.map(({ name, file }) => [name, file])).toEqual([['\u200b.json', '\u200b.json']]);
});

describe('of the answers', () => {
  test.each([
    ['one to an exercise that the class does not have is left out', { id: 'jacobian' }, 'notOfClass', []],
    ['one to older checks is graded by those of today', { rev: 7 }, 'otherRevision', ['passed']],
    [
      'one to other checks of the same revision is graded by those of today',
      { hash: 'other' },
      'otherRevision',
      ['passed'],
    ],
  ])('%s', async (_what, options, trouble, came) => {
    const { learners, troubles } = await gradeFiles(job([handIn('Ada', options)]));
    expect(learners[0]?.answers.map(({ outcome }) => outcome.type)).toEqual(came);
    expect(troubles.map(({ type }) => type)).toEqual([trouble]);
  });

  test('one to an exercise that the site does not have is left out', async () => {
    const { learners, troubles } = await gradeFiles(job([handIn('Ada')], { exerciseOf: () => undefined }));
    expect(learners[0]?.answers).toEqual([]);
    expect(troubles.map(({ type }) => type)).toEqual(['notOfSite']);
  });
});

test('a hand-in of another class is not graded', async () => {
  const { learners, troubles } = await gradeFiles(job([handIn('Ada')], { plan: { ...plan, seed: 'other' } }));
  expect(learners).toEqual([]);
  expect(troubles).toEqual([{ type: 'otherClass', file: 'Ada.json', name: plan.name }]);
});

test('a file that is changed while the class is graded is told', async () => {
  const { path, file } = handIn('Ada');
  let reads = 0;
  const text = (): Promise<string> => (reads++ === 0 ? file.text() : Promise.resolve(''));
  const { learners, troubles } = await gradeFiles(job([{ path, file: { ...file, text } }]));
  expect(learners).toEqual([]);
  expect(troubles).toEqual([{ type: 'unreadable', file: 'Ada.json' }]);
});

test('after a stop the finished ones are there, and the others are told', async () => {
  const stop = new AbortController();
  let judged = 0;
  const judge: GradeJob['judge'] = (answer) => {
    if (++judged === 3) stop.abort();
    return stop.signal.aborted ? Promise.resolve(undefined) : judgeByWord(answer);
  };
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => handIn(name));
  const { learners, troubles } = await gradeFiles(job(files, { judge, lanes: 1, stopped: stop.signal }));
  expect(learners.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(troubles).toEqual(['c', 'd', 'e'].map((name) => ({ type: 'notGraded', file: `${name}.json` })));
});

test('who was to run again when it was stopped is not graded: nothing is known of the answer', async () => {
  const stop = new AbortController();
  const judge: GradeJob['judge'] = (answer) => {
    if (answer.deadline === deadlines.alone) stop.abort();
    return stop.signal.aborted ? Promise.resolve(undefined) : judgeByWord(answer);
  };
  const files = [handIn('a', { code: 'slow' }), handIn('b', { code: 'slow' }), handIn('c')];
  const { learners, troubles } = await gradeFiles(job(files, { judge, stopped: stop.signal }));
  expect(learners.map(({ name }) => name)).toEqual(['c']);
  expect(troubles.map(({ type, file }) => `${file} ${type}`)).toEqual([
    'a.json notGraded',
    'b.json notGraded',
  ]);
});

test('more files than a class has are told, one by one', async () => {
  const files = Array.from({ length: mostFiles + 2 }, (_, i) => textFile(`${i}.json`, ''));
  const { troubles } = await gradeFiles(job(files));
  expect(troubles.filter(({ type }) => type === 'tooMany').map(({ file }) => file)).toEqual([
    `${mostFiles}.json`,
    `${mostFiles + 1}.json`,
  ]);
  expect(troubles).toHaveLength(files.length);
});

test('files of the same name, chosen one after the other, keep names of their own', () => {
  const one = textFile('hand-in.json', '');
  const files = addFiles(addFiles([], [one, one]), [one]);
  expect(files.map(({ path }) => path)).toEqual(['hand-in.json', 'hand-in.json (2)', 'hand-in.json (3)']);
});
