import { useMemo, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { listDifference } from '../listDifference.ts';
import styles from './ComparePanel.module.css';
import { pinnedRun, thisRun } from './OutputComparison.tsx';

/** The lines of code in which two runs differ. */
export default function CodeComparison({
  pinned,
  now,
}: {
  readonly pinned: string;
  readonly now: string;
}): ReactNode {
  const changes = useMemo(
    () =>
      listDifference(pinned.split('\n'), now.split('\n')).filter(({ added, removed }) => added || removed),
    [pinned, now],
  );
  if (changes.length === 0) {
    return (
      <p className={styles.note}>
        <Translate id="runner.compare.sameCode">Both runs are of the same code.</Translate>
      </p>
    );
  }
  return (
    <dl className={styles.code}>
      {changes.map(({ added, value }, i) => (
        <div key={i} className={added ? styles.added : styles.removed}>
          <dt>{added ? thisRun() : pinnedRun()}</dt>
          <dd>{value.join('\n').trimEnd()}</dd>
        </div>
      ))}
    </dl>
  );
}
