import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { GradeReport } from '../../../classes/grade/GradeReport.ts';
import { ScrollingTable } from '../../proofSheet/ScrollingTable.tsx';
import { troubleText } from '../words/troubleText.ts';
import own from '../Grade.module.css';

/** Files that were not graded, and what else there is to know of some. */
export default function TroubleTable({ report: { troubles } }: { readonly report: GradeReport }): ReactNode {
  if (troubles.length === 0) {
    return (
      <p>
        <Translate id="grade.troubles.none">Every file was graded.</Translate>
      </p>
    );
  }
  return (
    <ScrollingTable
      name={translate({ id: 'grade.results.troubles', message: 'What to know of the files' })}
      isNamedAbove
      columns={[
        translate({ id: 'grade.troubles.file', message: 'File' }),
        translate({ id: 'grade.troubles.what', message: 'What' }),
      ]}
      rows={troubles.map((trouble, i) => ({
        key: `${trouble.file} ${trouble.type} ${i}`,
        cells: [
          <bdi key="file" className={own.file}>
            {trouble.file}
          </bdi>,
          <bdi key="what" className={own.sentence}>
            {troubleText(trouble)}
          </bdi>,
        ],
      }))}
    />
  );
}
