import { translate } from '@docusaurus/Translate';
import type { GradeProgress } from '../work/GradeJob.ts';

/** How far grading is, in words. */
export function progressText({ phase, done, total }: GradeProgress): string {
  const values = { done, total };
  switch (phase) {
    case 'reading':
      return translate({ id: 'grade.progress.reading', message: 'Files read: {done} of {total}' }, values);
    case 'running':
      return translate(
        { id: 'grade.progress.running', message: 'Hand-ins graded: {done} of {total}' },
        values,
      );
    case 'again':
      return translate(
        {
          id: 'grade.progress.again',
          message: 'Stopped before, run once more, each alone: {done} of {total}',
        },
        values,
      );
  }
}
