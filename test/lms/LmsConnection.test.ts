import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LmsConnection } from '../../src/lms/LmsConnection.ts';
import { unpackWork } from '../../src/lms/state/unpackWork.ts';
import type { Progress } from '../../src/runner/exercise/progress/progress.ts';
import { draftKey } from '../../src/runner/memory/draftKey.ts';
import { exerciseKey } from '../../src/runner/memory/exerciseKey.ts';
import type { SearchedWindow } from '../../src/scorm/findApi.ts';
import { scormVersions, type ScormVersion } from '../../src/scorm/ScormVersion.ts';
import { platform } from '../scorm/support/platform.ts';
import { codeOf } from './state/work.ts';

const ids = ['central-difference', 'best-delta'] as const;
const course = ids.map((id) => ({ id, address: `/lessons/a#exercise-${id}`, rev: 1, hash: `hash of ${id}` }));
const plan = { name: 'Numerics 1', exercises: [...ids], seed: 's' };

const open = (version: ScormVersion, window: SearchedWindow): LmsConnection =>
  new LmsConnection({ version, plan, course, window, now: () => 1_700_000_000_000 });

function progress(id: (typeof ids)[number], parts: Partial<Progress> = {}): [key: string, text: string] {
  const answer: Progress = {
    ...{ rev: 1, hash: `hash of ${id}`, passed: true, tries: 2, mistakes: ['forward'] },
    ...{ code: 'return 1;', at: 1_700_000_000_000 },
    ...parts,
  };
  return [exerciseKey(id), JSON.stringify(answer)];
}

const draft = (code: string): [key: string, text: string] => [
  draftKey('/lessons/a#best-delta'),
  JSON.stringify({ code, original: 'return NaN;', at: 1_700_000_000_001 }),
];

/** Reports wait for the end of what the page is doing. */
const settled = (): Promise<void> => Promise.resolve();

describe.each(scormVersions)('a package of SCORM %s', (version) => {
  test('reports at once, and again after each verdict', async () => {
    const lms = platform(version);
    const connection = open(version, lms.window);
    expect(connection.observed.get().standing).toMatchObject({
      type: 'open',
      reported: { passed: 0, count: 2, faults: [], room: { type: 'found', omitted: [] } },
    });
    connection.shelf.write(...progress('central-difference'));
    await settled();
    expect(connection.observed.get().standing).toMatchObject({ reported: { passed: 1, faults: [] } });
    connection.shelf.write(...progress('best-delta', { passed: false }));
    await settled();
    const said =
      version === '1.2'
        ? { core: { lesson_status: 'incomplete', score: { raw: '50' } } }
        : { score: { raw: '1' } };
    expect(lms.record()).toMatchObject(said);
  });

  test('has the work of the last session again, drafts too', async () => {
    const first = platform(version);
    const before = open(version, first.window);
    before.shelf.write(...progress('central-difference'));
    before.shelf.write(...draft('return 2;'));
    await settled();
    before.finish();
    const second = platform(version, first.record());
    const after = open(version, second.window);
    for (const [key, text] of [progress('central-difference'), draft('return 2;')]) {
      expect(JSON.parse(after.shelf.read(key) ?? '')).toEqual(JSON.parse(text));
    }
    expect(after.observed.get().standing).toMatchObject({ reported: { passed: 1 }, lost: undefined });
  });

  test('does not begin again from nothing when the state comes back damaged', async () => {
    const first = platform(version);
    const before = open(version, first.window);
    before.shelf.write(...progress('central-difference'));
    await settled();
    before.finish();
    const record = first.record();
    const second = platform(version, { ...record, suspend_data: String(record.suspend_data).slice(0, 100) });
    const after = open(version, second.window);
    expect(after.observed.get().standing).toEqual({
      type: 'open',
      lost: { type: 'damaged' },
      reported: undefined,
    });
    const untouched = version === '1.2' ? { core: { score: { raw: '50' } } } : { score: { raw: '1' } };
    after.shelf.write(...draft('return 2;'));
    after.report();
    expect(second.record()).toMatchObject(untouched);
    after.finish();
    expect(second.record()).toMatchObject(untouched);
    // Else the platform may begin the next attempt without the work.
    const suspended = version === '1.2' ? { core: { exit: 'suspend' } } : { exit: 'suspend' };
    expect(second.record()).toMatchObject(suspended);
    expect(second.api.isTerminated()).toBe(true);
  });

  test('begins anew with the next verdict when the state came back damaged', async () => {
    const lms = platform(version, { suspend_data: 'not ours' });
    const connection = open(version, lms.window);
    connection.shelf.write(...progress('central-difference'));
    await settled();
    expect(connection.observed.get().standing).toMatchObject({ reported: { passed: 1, faults: [] } });
    expect(unpackWork(String(lms.record().suspend_data))).toMatchObject({ type: 'work' });
  });

  test('does not take a result back because the state did not come back', async () => {
    const best = {
      '1.2': { core: { score: { raw: '100' }, lesson_status: 'passed' } },
      '2004': {
        score: { raw: '2', scaled: '1' },
        progress_measure: '1',
        completion_status: 'completed',
        success_status: 'passed',
      },
    }[version];
    const lms = platform(version, best);
    const connection = open(version, lms.window);
    const lost = { type: 'missing' };
    expect(connection.observed.get().standing).toEqual({ type: 'open', lost, reported: undefined });
    connection.report();
    expect(lms.record()).toMatchObject(best);
    // Begun anew: the work is kept from now on, and the result stays the better one.
    connection.shelf.write(...progress('central-difference'));
    await settled();
    expect(connection.observed.get().standing).toMatchObject({ lost, reported: { passed: 1, faults: [] } });
    connection.finish();
    expect(lms.record()).toMatchObject(best);
    expect(unpackWork(String(lms.record().suspend_data))).toMatchObject({ type: 'work' });
  });

  test('takes a session that goes on without a state for one whose work is lost, also where nothing was passed', () => {
    const entry = { entry: 'resume' };
    const lms = platform(version, version === '1.2' ? { core: entry } : entry);
    expect(open(version, lms.window).observed.get().standing).toMatchObject({ lost: { type: 'missing' } });
  });

  test('never reports less than it did, where the state is older than the result', async () => {
    const first = platform(version);
    const before = open(version, first.window);
    before.shelf.write(...progress('central-difference'));
    await settled();
    const { suspend_data: older } = first.record();
    before.shelf.write(...progress('best-delta'));
    await settled();
    before.finish();
    const second = platform(version, { ...first.record(), suspend_data: older });
    open(version, second.window).finish();
    expect(second.record()).toMatchObject(
      version === '1.2'
        ? { core: { score: { raw: '100' }, lesson_status: 'passed' } }
        : {
            score: { raw: '2', scaled: '1' },
            success_status: 'passed',
            objectives: { 1: { id: 'best-delta', success_status: 'passed', completion_status: 'completed' } },
          },
    );
  });

  test('shows an attempt that is over as it was, and keeps nothing of it', () => {
    const mode = version === '1.2' ? { core: { lesson_mode: 'review' } } : { mode: 'review' };
    const lms = platform(version, mode);
    const connection = open(version, lms.window);
    connection.shelf.write(...progress('central-difference'));
    connection.finish();
    expect(connection.observed.get().standing).toEqual({ type: 'looking', mode: 'review' });
    expect(lms.record()).toMatchObject({ suspend_data: '' });
  });

  test('another learner finds none of it', async () => {
    const lms = platform(version);
    open(version, lms.window).shelf.write(...progress('central-difference'));
    await settled();
    const next = open(version, platform(version).window);
    expect(next.shelf.keys()).toEqual([]);
  });

  test('has the platform’s name of the learner where it is asked for one', () => {
    const name = { learner_name: 'Lovelace, Ada', core: { student_name: 'Lovelace, Ada' } };
    const lms = platform(
      version,
      version === '1.2' ? { core: name.core } : { learner_name: name.learner_name },
    );
    expect(open(version, lms.window).shelf.read('nudge.name')).toBe('Lovelace, Ada');
  });
});

test('an answer that passed older checks stays reported as passed', async () => {
  const lms = platform('2004');
  const connection = open('2004', lms.window);
  connection.shelf.write(...progress('central-difference', { hash: 'older' }));
  await settled();
  expect(lms.record()).toMatchObject({ score: { raw: '1' } });
});

test('without a platform nothing is reported, and the page says so', () => {
  const connection = open('1.2', {});
  connection.shelf.write(...progress('central-difference'));
  connection.report();
  connection.finish();
  expect(connection.observed.get().standing).toEqual({ type: 'absent' });
});

test('a platform that does not open a session is quoted', () => {
  const lms = platform('2004');
  lms.calls.initialize();
  lms.calls.terminate();
  expect(open('2004', lms.window).observed.get().standing).toMatchObject({
    type: 'refused',
    fault: { code: '104' },
  });
});

/** A strict platform of SCORM 1.2: the library takes 64,000 letters, which many platforms do not. */
function strictPlatform() {
  const lms = platform('1.2');
  lms.calls.initialize();
  const refused: number[] = [];
  const states: string[] = [];
  let last = '0';
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue(name: string, value: string) {
      last = name === 'cmi.suspend_data' && value.length > 4096 ? '405' : '0';
      if (last !== '0') refused.push(value.length);
      else if (name === 'cmi.suspend_data') states.push(value);
      return last === '0' ? lms.api.lmsSetValue(name, value) : 'false';
    },
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
    LMSGetLastError: () => last,
    LMSGetErrorString: () => 'Incorrect Data Type',
    LMSGetDiagnostic: () => '',
  };
  return { window: { API: api }, refused, states };
}

test('a platform that takes 4096 letters is never given more, and the learner is told what found no room', async () => {
  const lms = strictPlatform();
  const connection = open('1.2', lms.window);
  connection.shelf.write(...progress('central-difference', { code: codeOf(20_000, 'a') }));
  connection.shelf.write(...progress('best-delta', { code: codeOf(500, 'b'), passed: false }));
  await settled();
  expect(lms.refused).toEqual([]);
  expect(connection.observed.get().standing).toMatchObject({
    reported: {
      passed: 1,
      faults: [],
      room: {
        type: 'found',
        omitted: [
          { type: 'answer', id: 'best-delta' },
          { type: 'answer', id: 'central-difference' },
        ],
      },
    },
  });
  expect(unpackWork(lms.states.at(-1) ?? '')).toMatchObject({
    work: { exercises: [{ id: 'central-difference', passed: true, code: '' }, { id: 'best-delta' }] },
  });
});

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is reported before long, and one report is enough for many key strokes', () => {
    const lms = platform('2004');
    const connection = open('2004', lms.window);
    let commits = 0;
    lms.api.on('Commit', () => commits++);
    for (const code of ['a', 'ab', 'abc']) connection.shelf.write(...draft(code));
    expect(commits).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(commits).toBe(1);
    const [key] = draft('');
    const next = open('2004', platform('2004', lms.record()).window);
    expect(next.shelf.read(key)).toContain('"abc"');
  });

  // The last report of a page does not reach every platform.
  test('that is gone is reported before long, and does not come back in the next session', () => {
    const lms = platform('2004');
    const connection = open('2004', lms.window);
    const [key, text] = draft('abc');
    connection.shelf.write(key, text);
    vi.advanceTimersByTime(60_000);
    connection.shelf.remove(key);
    vi.advanceTimersByTime(60_000);
    expect(open('2004', platform('2004', lms.record()).window).shelf.read(key)).toBeNull();
  });
});
