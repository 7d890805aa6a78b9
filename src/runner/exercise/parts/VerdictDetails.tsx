import type { ReactNode } from 'react';
import type { JudgedAnswer } from '../check/CheckState.ts';
import RightMap from './RightMap.tsx';
import styles from '../Exercise.module.css';

/** What is said of an answer besides the first sentence, which the status says. */
export default function VerdictDetails({ judged }: { readonly judged: JudgedAnswer | undefined }): ReactNode {
  if (judged === undefined) return null;
  const { verdict, words } = judged;
  const map = verdict.type === 'failed' ? verdict.feedback.map : undefined;
  if (words.more.length === 0 && map === undefined) return null;
  return (
    <div className={styles.part}>
      {words.more.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {map && <RightMap map={map} />}
    </div>
  );
}
