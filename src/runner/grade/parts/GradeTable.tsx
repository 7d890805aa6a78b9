import { memo, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { GradedLearner, GradeReport, Outcome } from '../../../classes/grade/GradeReport.ts';
import { outcomeOf, pointsOf } from '../../../classes/grade/points.ts';
import ExerciseName from '../../exercise/ExerciseName.tsx';
import { ScrollingTable } from '../../proofSheet/ScrollingTable.tsx';
import { outcomeText } from '../words/outcomeText.ts';
import own from '../Grade.module.css';

export interface GradeTableProps {
  readonly report: GradeReport;
  readonly onOpen: (learner: GradedLearner) => void;
}

/** Learners and exercises. A thousand rows are not made anew because a dialog opens. */
const GradeTable = memo(function GradeTable({ report, onOpen }: GradeTableProps): ReactNode {
  const { exercises } = report.class;
  const passedBy = (exercise: string): number =>
    report.learners.filter((learner) => outcomeOf(learner, exercise)?.type === 'passed').length;
  const totals = {
    key: ' totals',
    cells: [
      translate({ id: 'grade.table.passedBy', message: 'Passed by' }),
      ...exercises.map(passedBy),
      translate({ id: 'grade.table.ofAll', message: 'of {count}' }, { count: report.learners.length }),
    ],
  };
  return (
    <ScrollingTable
      name={translate({ id: 'grade.results.grades', message: 'Grades' })}
      isNamedAbove
      columns={[
        translate({ id: 'grade.table.learner', message: 'Learner' }),
        ...exercises.map((id) => <ExerciseName key={id} id={id} />),
        translate({ id: 'grade.table.points', message: 'Points' }),
      ]}
      rows={[
        totals,
        ...report.learners.map((learner) => ({
          key: learner.file,
          cells: [
            <Learner key="learner" learner={learner} onOpen={onOpen} />,
            ...exercises.map((exercise) => (
              <OutcomeCell key={exercise} outcome={outcomeOf(learner, exercise)} />
            )),
            pointsOf(learner),
          ],
        })),
      ]}
    />
  );
});

export default GradeTable;

function Learner({
  learner,
  onOpen,
}: {
  readonly learner: GradedLearner;
  readonly onOpen: GradeTableProps['onOpen'];
}): ReactNode {
  return (
    <>
      <button
        type="button"
        className={own.open}
        onClick={() => {
          onOpen(learner);
        }}
      >
        <bdi>{learner.name}</bdi>
      </button>
      {learner.isLate && <> {translate({ id: 'grade.table.late', message: '(late)' })}</>}
    </>
  );
}

function OutcomeCell({ outcome }: { readonly outcome: Outcome | undefined }): ReactNode {
  return (
    <span className={own.outcome} data-outcome={outcome?.type ?? 'none'}>
      {outcomeText(outcome)}
    </span>
  );
}
