import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { figureText, limitText } from './figureText.ts';
import type { Report, ReportLimit } from './report.ts';
import Ratio from './Ratio.tsx';
import ReportTable from './ReportTable.tsx';
import Verdict from './Verdict.tsx';

/** The limits that the project has set itself, and whether each is kept. */
export default function LimitTable({ report }: { readonly report: Report }): ReactNode {
  const cells = ({ what, section, row, verdict }: ReportLimit): readonly ReactNode[] => [
    report.sections.some(({ name }) => name === section) ? <Link to={`#${section}`}>{what}</Link> : what,
    // Second, so that it is seen on a telephone without scrolling.
    <Verdict key="verdict" verdict={verdict} />,
    row && limitText(row),
    row && figureText(row),
    row && <Ratio key="ratio" row={row} />,
  ];
  return (
    <ReportTable
      caption={translate({ id: 'report.limits', message: 'The limits' })}
      columns={[
        translate({ id: 'report.what', message: 'what' }),
        translate({ id: 'report.verdict', message: 'verdict' }),
        translate({ id: 'report.limit', message: 'limit' }),
        translate({ id: 'report.measured', message: 'measured' }),
        translate({ id: 'report.ratio', message: 'ratio' }),
      ]}
      rows={report.limits.map(cells)}
    />
  );
}
