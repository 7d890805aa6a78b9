import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { GradeReport } from '../../../classes/grade/GradeReport.ts';
import { identicalGroups } from '../../../classes/grade/identicalGroups.ts';
import ExerciseName from '../../exercise/ExerciseName.tsx';
import { ScrollingTable } from '../../proofSheet/ScrollingTable.tsx';
import own from '../Grade.module.css';

/** Groups of learners whose answers are the same. */
export default function IdenticalTable({ report }: { readonly report: GradeReport }): ReactNode {
  const groups = identicalGroups(report);
  if (groups.length === 0) {
    return (
      <p>
        <Translate id="grade.identical.none">No two answers are identical.</Translate>
      </p>
    );
  }
  return (
    <ScrollingTable
      name={translate({ id: 'grade.results.identical', message: 'Identical answers' })}
      isNamedAbove
      columns={[
        translate({ id: 'exercise.course.exercise', message: 'Exercise' }),
        translate({ id: 'grade.mistakes.count', message: 'Learners' }),
        translate({ id: 'grade.identical.who', message: 'Who' }),
      ]}
      rows={groups.map(({ exercise, learners }) => ({
        key: `${exercise} ${learners[0]?.file ?? ''}`,
        cells: [
          <ExerciseName key="exercise" id={exercise} />,
          learners.length,
          <span key="who" className={own.sentence}>
            {learners.map(({ name, file }, i) => (
              <span key={file}>
                {i > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </span>,
        ],
      }))}
    />
  );
}
