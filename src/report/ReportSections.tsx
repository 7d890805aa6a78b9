import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import pictures from '../view/picture/Picture.module.css';
import ChartFigure from './ChartFigure.tsx';
import styles from './report.module.css';
import type { Report, ReportSection } from './report.ts';
import RowTable from './RowTable.tsx';
import ReportTable from './ReportTable.tsx';

/** The whole report, section by section. */
export default function ReportSections({ report }: { readonly report: Report }): ReactNode {
  return report.sections.map((section) => <Section key={section.name} section={section} />);
}

function Section({ section }: { readonly section: ReportSection }): ReactNode {
  const { name, title, seconds, load, rows, text, lines = [], tables = [], charts = [] } = section;
  return (
    <>
      <Heading as="h3" id={name}>
        {title}
      </Heading>
      {rows.length > 0 && <RowTable section={section} />}
      {text !== undefined && <p>{text}</p>}
      {tables.map((table) => (
        <ReportTable key={table.caption} {...table} />
      ))}
      {lines.length > 0 && (
        <pre className={styles.lines} tabIndex={0}>
          {lines.join('\n')}
        </pre>
      )}
      {charts.length > 0 && (
        <div className={clsx(pictures.pictures, styles.charts)}>
          {charts.map((chart) => (
            <ChartFigure key={chart.title} chart={chart} />
          ))}
        </div>
      )}
      <p className={styles.took}>
        {translate(
          { id: 'report.section', message: 'Took {seconds} s; load of the machine at its end: {load}.' },
          { seconds: seconds.toFixed(0), load: load.toFixed(1) },
        )}
      </p>
    </>
  );
}
