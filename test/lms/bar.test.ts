import { describe, expect, test } from 'vitest';
import { reportTexts } from '../../src/lms/bar/reportTexts.ts';
import { lostText, standingText } from '../../src/lms/bar/standingText.ts';
import type { Reported } from '../../src/lms/LmsStanding.ts';

const well: Reported = { passed: 1, count: 3, faults: [], room: { type: 'found', omitted: [] } };
const fault = {
  call: 'SetValue',
  element: 'cmi.core.score.raw',
  code: '405',
  words: 'Incorrect Data Type',
} as const;

test('a report that arrived is told with its number', () => {
  expect(reportTexts(well)).toEqual({
    said: 'Reported to the learning platform: 1 of 3 exercises passed.',
    troubles: [],
  });
});

describe('a learner is told', () => {
  test.each<[string, Reported, RegExp]>([
    [
      'what was refused, in the platform’s words',
      { ...well, faults: [fault] },
      /^The learning platform did not save your result\. It says: “Incorrect Data Type” to SetValue cmi\.core\.score\.raw \(error 405\)$/,
    ],
    [
      'how often more it was',
      { ...well, faults: [fault, fault, fault] },
      /\(error 405\), and 2 more times no\.$/,
    ],
    [
      'that there was no reason',
      { ...well, faults: [{ call: 'Commit', code: '', words: '' }] },
      /It says: “no reason given” to Commit$/,
    ],
    [
      'that the result is saved where only something else about it was refused',
      { ...well, faults: [{ ...fault, element: 'cmi.interactions.0.learner_response' }] },
      /^Your result is saved\. .* It says: “Incorrect Data Type” to SetValue cmi\.interactions\.0\.learner_response \(error 405\)$/,
    ],
    [
      'that work is lost where that was refused',
      {
        ...well,
        faults: [
          { ...fault, element: 'cmi.interactions.0.id' },
          { ...fault, element: 'cmi.suspend_data' },
        ],
      },
      /^Your result is saved, but .* begin anew\. It says: .* to SetValue cmi\.suspend_data /,
    ],
    [
      'that it is not where a status was refused besides',
      {
        ...well,
        faults: [
          { ...fault, element: 'cmi.progress_measure' },
          { ...fault, element: 'cmi.success_status' },
        ],
      },
      /^The learning platform did not save your result\. /,
    ],
    [
      'which answers that passed find no room',
      { ...well, room: { type: 'found', omitted: [{ type: 'answer', id: 'best-delta', passed: true }] } },
      /no room for the code of these answers; that you passed stays: Best delta\.$/,
    ],
    [
      'which answers that failed find no room, and not that they passed',
      {
        ...well,
        room: { type: 'found', omitted: [{ type: 'answer', id: 'best-delta', passed: false }] },
      },
      /no room for the code of these answers, which do not pass yet: Best delta\.$/,
    ],
    [
      'how many drafts find no room',
      { ...well, room: { type: 'found', omitted: [{ type: 'draft', block: '/a#b' }] } },
      /no room for drafts\. Number of those that go when you leave: 1\.$/,
    ],
    ['that nothing finds room', { ...well, room: { type: 'none' } }, /no room for your work/],
  ])('%s', (_what, reported, told) => {
    const { troubles } = reportTexts(reported);
    expect(troubles).toEqual([expect.stringMatching(told)]);
  });

  test('of answers that failed and of those that passed, in a sentence for each', () => {
    const omitted = [
      { type: 'answer', id: 'next-slope', passed: false },
      { type: 'answer', id: 'best-delta', passed: true },
    ] as const;
    expect(reportTexts({ ...well, room: { type: 'found', omitted } }).troubles).toEqual([
      expect.stringMatching(/do not pass yet: Next slope\.$/),
      expect.stringMatching(/that you passed stays: Best delta\.$/),
    ]);
  });

  test('never that the result arrived, when a part of it did not', () => {
    expect(reportTexts({ ...well, faults: [fault] }).said).toBe('');
  });

  test('nothing before the first report', () => {
    expect(reportTexts(undefined)).toEqual({ said: '', troubles: [] });
  });

  test('in every other standing that nothing is reported', () => {
    for (const standing of [
      { type: 'absent' },
      { type: 'refused', fault },
      { type: 'looking', mode: 'browse' },
      { type: 'looking', mode: 'review' },
    ] as const) {
      expect(standingText(standing)).toMatch(/Nothing that you do here is reported/);
    }
    expect(standingText({ type: 'refused', fault })).toContain('“Incorrect Data Type”');
  });

  test('whether work was refused, came back damaged or did not come back', () => {
    expect(lostText({ type: 'refused', fault })).toContain('“Incorrect Data Type”');
    expect(lostText({ type: 'damaged' })).toContain('cannot be read');
    expect(lostText({ type: 'missing' })).toMatch(/did not give back .* can only get better\.$/);
  });
});
