import { describe, expect, test } from 'vitest';
import { entries12 } from '../../src/scorm/entries12.ts';
import { entries2004 } from '../../src/scorm/entries2004.ts';
import type { Entry } from '../../src/scorm/Report.ts';
import { reportOf } from './support/report.ts';

const places = {
  objective: (id: string) => ['central-difference', 'best-delta', 'next-slope'].indexOf(id),
  interaction: () => 7,
};

const valueOf = (entries: readonly Entry[], element: string): string | undefined =>
  entries.find(([name]) => name === element)?.[1];

// The vocabularies: SCORM 1.2 RTE 3.4.4 (cmi.core.lesson_status), SCORM 2004 4th edition RTE 4.2.4 and 4.2.21.
test.each([
  [['new', 'new', 'new'], '0', 'incomplete', '0', '0', 'incomplete', 'unknown'],
  [['failed', 'failed', 'failed'], '0', 'incomplete', '0', '0', 'incomplete', 'unknown'],
  [['passed', 'failed', 'new'], '33.33', 'incomplete', '1', '0.3333333', 'incomplete', 'unknown'],
  [['passed', 'passed', 'failed'], '66.67', 'incomplete', '2', '0.6666667', 'incomplete', 'unknown'],
  [['passed', 'passed', 'passed'], '100', 'passed', '3', '1', 'completed', 'passed'],
] as const)(
  '%j in the words of both versions',
  (results, raw12, status12, raw, scaled, completion, success) => {
    const report = reportOf(results);
    const in12 = entries12(report, 0);
    expect(valueOf(in12, 'cmi.core.score.raw')).toBe(raw12);
    expect(valueOf(in12, 'cmi.core.score.max')).toBe('100');
    expect(valueOf(in12, 'cmi.core.lesson_status')).toBe(status12);
    const in2004 = entries2004(report, 0, places);
    expect(valueOf(in2004, 'cmi.score.raw')).toBe(raw);
    expect(valueOf(in2004, 'cmi.score.max')).toBe('3');
    expect(valueOf(in2004, 'cmi.score.scaled')).toBe(scaled);
    expect(valueOf(in2004, 'cmi.completion_status')).toBe(completion);
    expect(valueOf(in2004, 'cmi.success_status')).toBe(success);
  },
);

test('progress, objectives and times have their values', () => {
  const entries = entries2004(reportOf(['passed', 'failed', 'new']), 0, places);
  expect(valueOf(entries, 'cmi.progress_measure')).toBe('0.3333333');
  expect([0, 1, 2].map((i) => valueOf(entries, `cmi.objectives.${i}.completion_status`))).toEqual([
    'completed',
    'incomplete',
    'not attempted',
  ]);
  expect([0, 1, 2].map((i) => valueOf(entries, `cmi.objectives.${i}.success_status`))).toEqual([
    'passed',
    'failed',
    'unknown',
  ]);
  // The moment of every report here.
  expect(valueOf(entries, 'cmi.interactions.7.timestamp')).toBe('2023-11-14T22:13:20.00Z');
});

test('a description has 250 letters at most', () => {
  const { exercises, state } = reportOf(['failed']);
  const long = exercises.map((each) => ({ ...each, title: 'x'.repeat(1_000) }));
  const entries = entries2004({ exercises: long, state }, 0, places);
  const described = entries.filter(([name]) => name.endsWith('.description'));
  expect(described.map(([, { length }]) => length)).toEqual([250, 250, 250, 250]);
});

test('SCORM 1.2 is told nothing but its core and the state', () => {
  const names = entries12(reportOf(['passed']), 0).map(([name]) => name);
  expect(names.filter((name) => !/^cmi\.(core\..*|suspend_data)$/.test(name))).toEqual([]);
});

test('without a new state the one that the platform has stays', () => {
  const { exercises } = reportOf(['passed']);
  for (const entries of [
    entries12({ exercises, state: undefined }, 0),
    entries2004({ exercises, state: undefined }, 0, places),
  ]) {
    expect(entries.map(([name]) => name)).not.toContain('cmi.suspend_data');
  }
});

describe('an interaction of SCORM 2004', () => {
  const responseTo = (answer: string): string | undefined =>
    valueOf(entries2004(reportOf(['failed'], { answer }), 0, places), 'cmi.interactions.7.learner_response');

  test.each([
    ['has its line breaks as a sign', 'a\nb\r\nc\u2028d', 'a⏎b⏎c⏎d'],
    ['does not begin as a language would', '{lang=en}', ' {lang=en}'],
    ['has 4000 letters at most', 'x'.repeat(5_000), 'x'.repeat(4_000)],
    ['never ends with half a letter', `${'x'.repeat(3_999)}😀`, 'x'.repeat(3_999)],
    ['is left as it was when the answer is not here', '', undefined],
  ])('%s', (_what, answer, response) => {
    expect(responseTo(answer)).toBe(response);
  });

  test('is told for what was tried, its id first and the type before the response', () => {
    const names = entries2004(reportOf(['new', 'failed', 'new']), 0, places)
      .map(([name]) => name)
      .filter((name) => name.startsWith('cmi.interactions.'));
    expect(names).toEqual(
      ['id', 'type', 'objectives.0.id', 'description', 'timestamp', 'result', 'learner_response'].map(
        (part) => `cmi.interactions.7.${part}`,
      ),
    );
  });
});
