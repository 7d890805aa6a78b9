import type { ReactNode } from 'react';
import styles from './report.module.css';
import { verdictText } from './verdictText.ts';

export interface VerdictProps {
  readonly verdict: Parameters<typeof verdictText>[0];
}

const marks = { met: '✓', missed: '✗', unmeasured: '–' } as const;

/** Whether a limit is kept: a word, with a mark that the eye finds in a long table. */
export default function Verdict({ verdict }: VerdictProps): ReactNode {
  return (
    <span className={verdict === 'missed' ? styles.missed : styles.verdict}>
      <span aria-hidden="true">{marks[verdict]} </span>
      {verdictText(verdict)}
    </span>
  );
}
