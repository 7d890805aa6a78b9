import type { GradeReport } from '../grade/GradeReport.ts';
import { gradeOf, outcomeOf } from '../grade/points.ts';
import { csvText } from './csvText.ts';
import { outcomeWords } from './outcomeWords.ts';

/**
 * The columns of the grading worksheet that an assignment of Moodle hands out and takes back. It finds a learner by
 * the identifier alone, which stands in the path of each file that Moodle handed out, and needs the columns
 * `Identifier`, `Grade` and `Last modified (grade)`.
 * (moodle/moodle, mod/assign/feedback/offline/importgradeslib.php)
 */
const columns = [
  ...['Identifier', 'Full name', 'Email address', 'Status', 'Grade', 'Maximum Grade', 'Grade can be changed'],
  ...['Last modified (submission)', 'Last modified (grade)', 'Feedback comments'],
];

/** The grades as Moodle's grading worksheet. */
export function moodleCsv({ class: { exercises }, learners }: GradeReport): string {
  return csvText([
    columns,
    ...learners.map((learner) => [
      learner.lms.moodle ?? '',
      learner.name,
      '',
      'Submitted for grading',
      gradeOf(learner) ?? '',
      exercises.length,
      'Yes',
      '',
      '',
      exercises.map((exercise) => `${exercise}: ${outcomeWords(outcomeOf(learner, exercise))}`).join('; '),
    ]),
  ]);
}
