import type { ReactNode } from 'react';
import type { SentenceTemplates } from '../../../exercise/feedback/english.ts';
import { sentenceText } from '../../../exercise/feedback/Sentence.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import RightMap from './RightMap.tsx';
import styles from '../Exercise.module.css';

export interface VerdictDetailsProps {
  readonly verdict: Verdict | undefined;
  readonly templates: SentenceTemplates;
}

/** What is said of an answer besides the first sentence, which the status says. */
export default function VerdictDetails({ verdict, templates }: VerdictDetailsProps): ReactNode {
  if (verdict?.type !== 'failed') return null;
  const {
    sentences: [, ...more],
    map,
  } = verdict.feedback;
  if (more.length === 0 && map === undefined) return null;
  return (
    <div className={styles.part}>
      {more.map((sentence) => (
        <p key={sentence.template} className={styles.sentence}>
          {sentenceText(sentence, templates)}
        </p>
      ))}
      {map && <RightMap map={map} />}
    </div>
  );
}
