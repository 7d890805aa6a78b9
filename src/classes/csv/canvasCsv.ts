import type { GradeReport } from '../grade/GradeReport.ts';
import { gradeOf } from '../grade/points.ts';
import { csvText } from './csvText.ts';

/**
 * The grades as Canvas's gradebook takes them: it finds a learner by `ID`, which stands in the name of each file that
 * Canvas handed out, else by the name; the assignment is found by its title, or made anew.
 * (instructure/canvas-lms, lib/gradebook_importer.rb)
 */
export function canvasCsv({ class: { name, exercises }, learners }: GradeReport): string {
  return csvText([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', name],
    ['Points Possible', '', '', '', '', exercises.length],
    ...learners.map((learner) => [
      learner.name,
      learner.lms.canvas ?? '',
      '',
      '',
      '',
      gradeOf(learner) ?? '',
    ]),
  ]);
}
