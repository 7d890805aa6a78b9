import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import OutdatedNotice from '../progress/OutdatedNotice.tsx';
import PageProgress from '../progress/PageProgress.tsx';
import type { Progress } from '../progress/progress.ts';
import ProgressTrouble from '../progress/ProgressTrouble.tsx';
import Hints from './Hints.tsx';
import Solution from './Solution.tsx';
import styles from '../Exercise.module.css';

export interface FootProps {
  readonly placed: PlacedExercise;
  readonly progress: Progress | undefined;
  readonly onCheckAgain: (answer: string) => void;
}

/** What every kind of exercise ends with: help, and where the reader stands. */
export default function Foot({ placed, progress, onCheckAgain }: FootProps): ReactNode {
  return (
    <div className={styles.foot}>
      <OutdatedNotice placed={placed} progress={progress} onCheckAgain={onCheckAgain} />
      <div className={styles.part}>
        <Hints hints={placed.hints} />
        <Solution placed={placed} progress={progress} />
        <PageProgress onPage={placed.onPage} />
        <ProgressTrouble id={placed.id} />
        <p className={styles.remark}>
          <Link to={`/exercises/${placed.id}`}>
            <Translate id="exercise.proofSheet">How this exercise is proven</Translate>
          </Link>
        </p>
      </div>
    </div>
  );
}
