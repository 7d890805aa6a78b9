import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { GradedLearner, GradeReport } from '../../../classes/grade/GradeReport.ts';
import type { ChosenFile } from '../work/ChosenFile.ts';
import Downloads from './Downloads.tsx';
import GradeTable from './GradeTable.tsx';
import IdenticalTable from './IdenticalTable.tsx';
import LearnerDialog from './LearnerDialog.tsx';
import MistakeTable from './MistakeTable.tsx';
import TroubleTable from './TroubleTable.tsx';

export interface ResultsProps {
  readonly report: GradeReport;
  readonly files: readonly ChosenFile[];
}

/** Everything that came of grading. */
export default function Results({ report, files }: ResultsProps): ReactNode {
  const [opened, setOpened] = useState<GradedLearner>();
  const chosen = files.find(({ path }) => path === opened?.file);
  return (
    <>
      <Heading as="h2">{translate({ id: 'grade.results', message: 'Results' })}</Heading>
      <Downloads report={report} />
      <Heading as="h3">{translate({ id: 'grade.results.grades', message: 'Grades' })}</Heading>
      <GradeTable report={report} onOpen={setOpened} />
      <Heading as="h3">{translate({ id: 'grade.results.mistakes', message: 'Mistakes' })}</Heading>
      <MistakeTable report={report} />
      <Heading as="h3">{translate({ id: 'grade.results.identical', message: 'Identical answers' })}</Heading>
      <p>
        <Translate id="grade.identical.about">
          Answers with the same code, white space and comments left out; names of variables count. Short
          exercises have few right answers, so equal ones say nothing about who wrote them.
        </Translate>
      </p>
      <IdenticalTable report={report} />
      <Heading as="h3">
        {translate({ id: 'grade.results.troubles', message: 'What to know of the files' })}
      </Heading>
      <TroubleTable report={report} />
      {opened !== undefined && chosen !== undefined && (
        <LearnerDialog
          learner={opened}
          plan={report.class}
          chosen={chosen}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </>
  );
}
