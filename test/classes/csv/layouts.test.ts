import { expect, test } from 'vitest';
import { canvasCsv } from '../../../src/classes/csv/canvasCsv.ts';
import { moodleCsv } from '../../../src/classes/csv/moodleCsv.ts';
import { plainCsv } from '../../../src/classes/csv/plainCsv.ts';
import { failed, learner, passed, reportOf } from '../grade/reports.ts';

const faulty = { type: 'faulty', message: 'm' } as const;
const report = reportOf([
  learner('Ada', [passed('central-difference'), failed('best-delta', 'as-in-the-lesson')], {
    lms: { moodle: 'Participant 657737' },
  }),
  learner('=1+1', [failed('central-difference')], { isLate: true, lms: { canvas: '340934' } }),
  learner('Bob', [passed('central-difference'), { exercise: 'best-delta', outcome: faulty }]),
]);
const rows = (text: string): readonly string[] => text.slice(1).trimEnd().split('\r\n');

test('the plain table has a column per exercise', () => {
  expect(rows(plainCsv(report))).toEqual([
    'Name,File,Handed in,Late,central-difference,best-delta,Points,Points possible',
    'Ada,Ada.json,2026-11-30T12:00:00.000Z,no,passed,failed: as-in-the-lesson,1,2',
    "'=1+1,'=1+1.json,2026-11-30T12:00:00.000Z,yes,failed,not handed in,0,2",
    'Bob,Bob.json,2026-11-30T12:00:00.000Z,no,passed,not graded: the exercise is at fault,1,2',
  ]);
});

// The columns as Moodle 4 hands them out; it takes a grade by Identifier, Grade and Last modified (grade).
test('Moodle’s is its grading worksheet', () => {
  expect(rows(moodleCsv(report))).toEqual([
    'Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments',
    'Participant 657737,Ada,,Submitted for grading,1,2,Yes,,,"central-difference: passed; best-delta: failed: as-in-the-lesson"',
    ',\'=1+1,,Submitted for grading,0,2,Yes,,,"central-difference: failed; best-delta: not handed in"',
    // Nothing is known of one answer: that is no grade.
    ',Bob,,Submitted for grading,,2,Yes,,,"central-difference: passed; best-delta: not graded: the exercise is at fault"',
  ]);
});

// Canvas asks that the second column has ID in it, the fifth Section, and a first cell with Points Possible.
test('Canvas’s is its gradebook', () => {
  expect(rows(canvasCsv(report))).toEqual([
    'Student,ID,SIS User ID,SIS Login ID,Section,"Numerics 1, sheet 3"',
    'Points Possible,,,,,2',
    'Ada,,,,,1',
    "'=1+1,340934,,,,0",
    'Bob,,,,,',
  ]);
});
