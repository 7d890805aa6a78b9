import { translate } from '@docusaurus/Translate';
import type { Outcome } from '../../../classes/grade/GradeReport.ts';

/** What came of an answer, as short as a cell of a table. */
export function outcomeText(outcome: Outcome | undefined): string {
  switch (outcome?.type) {
    case undefined:
      return translate({ id: 'grade.outcome.none', message: 'not handed in' });
    case 'passed':
      return translate({ id: 'grade.outcome.passed', message: 'passed' });
    case 'failed':
      return outcome.mistake === undefined
        ? translate({ id: 'grade.outcome.failed', message: 'failed' })
        : translate(
            { id: 'grade.outcome.mistake', message: 'failed: {mistake}' },
            { mistake: outcome.mistake },
          );
    case 'stopped':
      return outcome.reason === 'deadline'
        ? translate({ id: 'grade.outcome.deadline', message: 'failed: did not end' })
        : translate({ id: 'grade.outcome.lost', message: 'failed: out of memory' });
    case 'faulty':
      return translate({ id: 'grade.outcome.faulty', message: 'not graded' });
  }
}
