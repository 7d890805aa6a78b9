import type { GradeReport } from '../../classes/grade/GradeReport.ts';
import { isRefused } from '../../classes/grade/isRefused.ts';

/** Whether every file was graded, and no exercise was at fault: nothing is known of an answer then. */
export function isAllGraded({ troubles }: Pick<GradeReport, 'troubles'>): boolean {
  return !troubles.some((trouble) => trouble.type === 'faulty' || isRefused(trouble));
}
