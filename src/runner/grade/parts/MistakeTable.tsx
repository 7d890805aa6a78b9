import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { GradeReport } from '../../../classes/grade/GradeReport.ts';
import { mistakeCounts } from '../../../classes/grade/mistakeCounts.ts';
import ExerciseName from '../../exercise/ExerciseName.tsx';
import { ScrollingTable } from '../../proofSheet/ScrollingTable.tsx';
import own from '../Grade.module.css';

/** How often each of the mistakes was made that the exercises' authors foresaw. */
export default function MistakeTable({ report }: { readonly report: GradeReport }): ReactNode {
  const counts = mistakeCounts(report);
  if (counts.length === 0) {
    return (
      <p>
        <Translate id="grade.mistakes.none">No answer failed.</Translate>
      </p>
    );
  }
  return (
    <ScrollingTable
      name={translate({ id: 'grade.results.mistakes', message: 'Mistakes' })}
      isNamedAbove
      columns={[
        translate({ id: 'exercise.course.exercise', message: 'Exercise' }),
        translate({ id: 'grade.mistakes.count', message: 'Learners' }),
        translate({ id: 'grade.mistakes.mistake', message: 'Mistake' }),
        translate({ id: 'grade.mistakes.sentence', message: 'What they are told' }),
      ]}
      rows={counts.map(({ exercise, mistake, sentence, count }) => ({
        key: `${exercise} ${mistake ?? ''}`,
        cells: [
          <ExerciseName key="exercise" id={exercise} />,
          count,
          mistake ?? translate({ id: 'grade.mistakes.other', message: 'none of those foreseen' }),
          <span key="sentence" className={own.sentence}>
            {sentence === ''
              ? translate({ id: 'grade.mistakes.differs', message: 'differs; open a learner to see it' })
              : sentence}
          </span>,
        ],
      }))}
    />
  );
}
