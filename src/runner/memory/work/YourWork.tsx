import { useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { saveFile } from '../../../view/download/saveFile.ts';
import DeleteDialog from './DeleteDialog.tsx';
import ReportText from './ReportText.tsx';
import { summary } from './summary.ts';
import { useWork } from './useWork.ts';
import WorkTable from './WorkTable.tsx';
import type { WorkFile } from './workFile.ts';
import styles from './YourWork.module.css';

/** What this browser keeps of the reader's work, and the ways to take it along, bring it back or delete it. */
export default function YourWork(): ReactNode {
  const { work, isLasting, report, reportCount, importFile, deleteAll } = useWork();
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const exportAll = (): void => {
    if (work === null) return;
    saveFile(fileName(work), new Blob([JSON.stringify(work, null, 1)], { type: 'application/json' }));
  };
  return (
    <>
      {!isLasting && (
        <p className={styles.blocked}>
          <Translate id="yourWork.blocked">
            This browser blocks storage for this site: what you do here is gone when you leave the page.
          </Translate>
        </p>
      )}
      {/* Until storage has been read, the place is kept for what is said where it has nothing. */}
      <div className={clsx(work === null && [styles.awaited, 'needsScript'])}>
        <WorkTable blocks={work ? summary(work) : []} damaged={work?.damaged.length ?? 0} />
      </div>
      <div className={clsx(styles.actions, 'needsScript')}>
        <button type="button" className={styles.action} onClick={exportAll}>
          <Translate id="yourWork.export">Export</Translate>
        </button>
        <button type="button" className={styles.action} onClick={() => input.current?.click()}>
          <Translate id="yourWork.import">Import…</Translate>
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={translate({ id: 'yourWork.file', message: 'File to import' })}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void importFile(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            setAsking(true);
          }}
        >
          <Translate id="yourWork.delete">Delete everything…</Translate>
        </button>
      </div>
      <div className={styles.report} role="status">
        {/* What is said of one file after the other is said twice. */}
        {report && <ReportText key={reportCount} report={report} />}
      </div>
      {isAsking && (
        <DeleteDialog
          onDelete={() => {
            deleteAll();
            setAsking(false);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** `nudge-work-2026-05-03.json` */
function fileName({ exported }: WorkFile): string {
  return `nudge-work-${exported.slice(0, 10)}.json`;
}
