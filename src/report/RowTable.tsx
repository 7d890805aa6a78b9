import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { figureText, limitText, middleHalf } from './figureText.ts';
import type { ReportRow, ReportSection } from './report.ts';
import Ratio from './Ratio.tsx';
import ReportTable from './ReportTable.tsx';
import Verdict from './Verdict.tsx';

/** All that a section has measured. */
export default function RowTable({ section }: { readonly section: ReportSection }): ReactNode {
  const half = translate({ id: 'report.half', message: 'middle half' });
  return (
    <ReportTable
      caption={section.title}
      columns={[
        translate({ id: 'report.what', message: 'what' }),
        translate({ id: 'report.median', message: 'median' }),
        half,
        translate({ id: 'report.ratio', message: 'ratio' }),
        half,
        translate({ id: 'report.limit', message: 'limit' }),
        translate({ id: 'report.verdict', message: 'verdict' }),
      ]}
      rows={section.rows.map(cells)}
    />
  );
}

function cells(row: ReportRow): readonly ReactNode[] {
  if ('missing' in row) {
    return [
      row.what,
      translate({ id: 'report.missing', message: 'not measured: {why}' }, { why: row.missing }),
    ];
  }
  return [
    row.what,
    figureText(row),
    middleHalf(row.figure),
    <Ratio key="ratio" row={row} />,
    row.ratio === undefined ? '' : middleHalf(row.ratio),
    limitText(row),
    row.met === undefined ? '' : <Verdict verdict={row.met ? 'met' : 'missed'} />,
  ];
}
