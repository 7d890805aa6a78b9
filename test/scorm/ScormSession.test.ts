import { describe, expect, test } from 'vitest';
import { LmsCalls } from '../../src/scorm/LmsCalls.ts';
import { ScormSession } from '../../src/scorm/ScormSession.ts';
import { scormVersions } from '../../src/scorm/ScormVersion.ts';
import { platform, type Platform } from './support/platform.ts';
import { reportOf } from './support/report.ts';

/** A session with a clock that is a minute on whenever it is looked at. */
function opened(calls: LmsCalls): ScormSession {
  let minutes = 0;
  const opening = ScormSession.open(calls, () => 60_000 * minutes++);
  if (opening.type === 'refused') throw new Error(opening.fault.words);
  return opening.session;
}

const mixed = reportOf(['passed', 'failed', 'new'], { state: 'kept', answer: 'const a = 1;\nreturn a;' });

describe.each(scormVersions)('SCORM %s', (version) => {
  const element = (name12: string, name2004: string): string => (version === '1.2' ? name12 : name2004);
  const valueIn = ({ api }: Platform, name: string): string => api.lmsGetValue(name);

  test('a platform that never saw the learner has no state, and takes every part of a report', () => {
    const lms = platform(version);
    const session = opened(lms.calls);
    expect(session).toMatchObject({ state: '', mode: 'normal', fault: undefined });
    expect(session.report(mixed)).toEqual([]);
    expect(valueIn(lms, element('cmi.core.score.raw', 'cmi.score.raw'))).toBe(element('33.33', '1'));
    expect(session.finish(mixed)).toEqual([]);
  });

  test('the next session finds the state, and goes on where the lists end', () => {
    const first = platform(version);
    opened(first.calls).finish(mixed);
    const second = platform(version, first.record());
    const session = opened(second.calls);
    expect(session.state).toBe('kept');
    expect(session.finish(reportOf(['passed', 'passed', 'failed'], { state: 'next' }))).toEqual([]);
    const record = second.record();
    expect(record).toMatchObject({ suspend_data: 'next' });
    if (version === '1.2') return;
    expect(record.objectives).toMatchObject({
      0: { id: 'central-difference', success_status: 'passed' },
      1: { id: 'best-delta', success_status: 'passed' },
      2: { id: 'next-slope', success_status: 'failed' },
    });
    expect(record.interactions).toMatchObject({
      0: { id: 'central-difference', result: 'correct', learner_response: 'return 1;' },
      1: { id: 'best-delta', result: 'correct' },
      2: { id: 'next-slope', result: 'incorrect' },
    });
    expect(Object.keys(record.interactions as object)).toHaveLength(3);
  });

  test('the time is that of the session, not of the report', () => {
    const lms = platform(version);
    const session = opened(lms.calls);
    session.report(mixed);
    session.report(mixed);
    // The library writes the time of SCORM 1.2 anew.
    const time = version === '1.2' ? { core: { session_time: '00:02:00' } } : { session_time: 'PT0H2M0S' };
    expect(lms.record()).toMatchObject(time);
  });

  test('what the platform has is not told again', () => {
    const lms = platform(version);
    const session = opened(lms.calls);
    const told: string[] = [];
    lms.api.on(element('LMSSetValue', 'SetValue'), (name: string) => told.push(name));
    session.report(mixed);
    expect(told).toContain('cmi.suspend_data');
    told.length = 0;
    session.report(mixed);
    expect(told).toEqual([element('cmi.core.session_time', 'cmi.session_time')]);
  });

  test.each(['review', 'browse'] as const)('in the mode %s nothing is written', (mode) => {
    const record = element('', 'x') === '' ? { core: { lesson_mode: mode } } : { mode };
    const lms = platform(version, { ...record, suspend_data: 'before' });
    const session = opened(lms.calls);
    expect(session).toMatchObject({ mode, state: 'before' });
    const told: string[] = [];
    for (const call of ['SetValue', 'Commit']) {
      lms.api.on(element(`LMS${call}`, call), () => told.push(call));
    }
    expect(session.report(mixed)).toEqual([]);
    expect(session.finish(mixed)).toEqual([]);
    expect(told).toEqual([]);
    expect(lms.record()).toMatchObject({ suspend_data: 'before' });
  });

  test('after the end nothing is told any more', () => {
    const lms = platform(version);
    const session = opened(lms.calls);
    session.finish(mixed);
    expect(session.report(mixed)).toEqual([]);
    expect(session.finish(mixed)).toEqual([]);
  });

  test('a session that a reload left open is taken over', () => {
    const lms = platform(version);
    opened(lms.calls).report(mixed);
    const session = opened(lms.calls);
    expect(session.state).toBe('kept');
    expect(session.report(reportOf(['passed', 'passed', 'passed']))).toEqual([]);
  });

  test('every refusal is told with its element, its code and the platform’s words', () => {
    const lms = platform(version);
    const session = opened(lms.calls);
    const wrong = { ...mixed, exercises: [] };
    // Of no exercises the share is no number.
    expect(session.report(wrong)).toContainEqual({
      call: 'SetValue',
      element: element('cmi.core.score.raw', 'cmi.score.scaled'),
      code: element('405', '406'),
      words: expect.stringMatching(/\w/) as string,
    });
  });
});

test('a platform of SCORM 2004 that has ended its session does not open another one, and says so', () => {
  const lms = platform('2004');
  opened(lms.calls).finish(mixed);
  expect(ScormSession.open(lms.calls, () => 0)).toMatchObject({
    type: 'refused',
    fault: { call: 'Initialize', code: '104' },
  });
});

/** A platform whose functions do as they are told here, and else all is well. */
function calls(own: Readonly<Record<string, (given: string) => unknown>>): LmsCalls {
  const well = {
    LMSInitialize: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: () => 'true',
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
  return new LmsCalls({ version: '1.2', api: { ...well, ...own } });
}

describe('a platform that', () => {
  test('answers with booleans is understood', () => {
    const yes = (): boolean => true;
    const session = opened(calls({ LMSInitialize: yes, LMSSetValue: yes, LMSCommit: yes, LMSFinish: yes }));
    expect(session.finish(mixed)).toEqual([]);
  });

  test('does not know the mode of SCORM 1.2, which is optional, is taken as normal', () => {
    let last = '0';
    const lms = calls({
      LMSGetValue: (name) => {
        last = name === 'cmi.core.lesson_mode' ? '401' : '0';
        return '';
      },
      LMSGetLastError: () => last,
      LMSGetErrorString: () => 'Not implemented error',
    });
    expect(opened(lms)).toMatchObject({ mode: 'normal', fault: undefined });
  });

  test('throws is quoted, and nothing is thrown at the page', () => {
    const fail = (): never => {
      throw new TypeError('Cannot read properties of null');
    };
    const words = 'Cannot read properties of null';
    expect(ScormSession.open(calls({ LMSInitialize: fail, LMSSetValue: fail }), () => 0)).toEqual({
      type: 'refused',
      fault: { call: 'Initialize', code: '', words },
    });
    const session = opened(calls({ LMSSetValue: fail, LMSFinish: fail }));
    const faults = session.finish(mixed);
    expect(faults).toHaveLength(8);
    expect(faults).toContainEqual({ call: 'SetValue', element: 'cmi.suspend_data', code: '', words });
    expect(faults).toContainEqual({ call: 'Terminate', code: '', words });
    expect(opened(calls({ LMSGetValue: fail }))).toMatchObject({
      state: '',
      fault: { call: 'GetValue', element: 'cmi.suspend_data', words },
    });
  });

  test('says false gets its error asked for, in words and in a diagnosis', () => {
    const session = opened(
      calls({
        LMSSetValue: (name) => String(name !== 'cmi.core.lesson_status'),
        LMSGetLastError: () => '403',
        LMSGetErrorString: (code) => `Element is read only (${code})`,
        LMSGetDiagnostic: () => 'the attempt is closed',
        LMSGetValue: () => '',
      }),
    );
    expect(session.report(mixed)).toEqual([
      {
        call: 'SetValue',
        element: 'cmi.core.lesson_status',
        code: '403',
        words: 'Element is read only (403): the attempt is closed',
      },
    ]);
  });

  test('says false without a reason is told with none', () => {
    const session = opened(calls({ LMSCommit: () => 'false' }));
    expect(session.report(mixed)).toEqual([{ call: 'Commit', code: '', words: '' }]);
  });

  test('did not keep what it took is told all of it again', () => {
    let keeps = 'false';
    const told: string[] = [];
    const session = opened(
      calls({
        LMSCommit: () => keeps,
        LMSSetValue: (name) => {
          told.push(name);
          return 'true';
        },
      }),
    );
    session.report(mixed);
    const first = [...told];
    told.length = 0;
    keeps = 'true';
    expect(session.report(mixed)).toEqual([]);
    expect(told).toEqual(first);
  });

  test('takes nothing after the end is not taken over', () => {
    const no = (): string => 'false';
    const lms = calls({ LMSInitialize: no, LMSSetValue: no, LMSGetLastError: () => '301' });
    expect(ScormSession.open(lms, () => 0)).toMatchObject({ type: 'refused', fault: { code: '301' } });
  });

  test('lacks a function is told as one that refuses', () => {
    const session = opened(calls({ LMSCommit: undefined as never }));
    expect(session.report(mixed)).toEqual([
      { call: 'Commit', code: '', words: 'it has no function LMSCommit' },
    ]);
  });
});
