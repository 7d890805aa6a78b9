import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { canvasCsv } from '../../../classes/csv/canvasCsv.ts';
import { moodleCsv } from '../../../classes/csv/moodleCsv.ts';
import { plainCsv } from '../../../classes/csv/plainCsv.ts';
import type { GradeReport } from '../../../classes/grade/GradeReport.ts';
import { saveFile } from '../../../view/download/saveFile.ts';
import styles from '../../classes/Classes.module.css';

/** Saves the grades in the layouts that spreadsheets and learning platforms read. */
export default function Downloads({ report }: { readonly report: GradeReport }): ReactNode {
  const save = (ending: string, type: string, text: string): void => {
    const words = report.class.name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? ['class'];
    saveFile(`${words.join('-').slice(0, 80)}-${ending}`, new Blob([text], { type }));
  };
  const withoutMoodle = report.learners.filter(({ lms }) => lms.moodle === undefined).length;
  return (
    <>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            save('grades.csv', 'text/csv', plainCsv(report));
          }}
        >
          <Translate id="grade.download.plain">CSV, a column per exercise</Translate>
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            save('moodle.csv', 'text/csv', moodleCsv(report));
          }}
        >
          <Translate id="grade.download.moodle">CSV for Moodle</Translate>
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            save('canvas.csv', 'text/csv', canvasCsv(report));
          }}
        >
          <Translate id="grade.download.canvas">CSV for Canvas</Translate>
        </button>
        <button
          type="button"
          name="report"
          className={styles.button}
          onClick={() => {
            save('report.json', 'application/json', JSON.stringify(report, null, 1));
          }}
        >
          <Translate id="grade.download.report">Report, as JSON</Translate>
        </button>
      </div>
      {withoutMoodle > 0 && withoutMoodle < report.learners.length && (
        <p>
          <Translate id="grade.download.noIdentifier" values={{ count: withoutMoodle }}>
            {
              'Learners without Moodle’s identifier: {count}. It stands in the name of the folder in which Moodle hands out a file.'
            }
          </Translate>
        </p>
      )}
    </>
  );
}
