import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import { moveFocusOn } from '../../../view/moveFocusOn.ts';
import type { Progress } from './progress.ts';
import { changesSince } from './changesSince.ts';
import { standingOf } from './standing.ts';
import styles from '../Exercise.module.css';

export interface OutdatedNoticeProps {
  readonly placed: PlacedExercise;
  readonly progress: Progress | undefined;
  readonly onCheckAgain: (answer: string) => void;
}

/**
 * Says what has changed since the reader's answer passed, and offers to check it again: code of the reader never runs
 * by itself.
 */
export default function OutdatedNotice({ placed, progress, onCheckAgain }: OutdatedNoticeProps): ReactNode {
  if (progress === undefined || standingOf(progress, placed) !== 'outdated') return null;
  const changes = changesSince(progress, placed);
  return (
    <div className={styles.part}>
      <p className={styles.sentence}>
        <Translate id="exercise.outdated">
          Your answer passed, but the checks of this exercise have changed since.
        </Translate>
      </p>
      {changes.length > 0 && (
        <ul className={styles.checks}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={styles.button}
        onClick={({ currentTarget }) => {
          // It goes away with what it says.
          moveFocusOn(currentTarget);
          onCheckAgain(progress.code);
        }}
      >
        {translate({ id: 'exercise.checkAgain', message: 'Check my answer again' })}
      </button>
    </div>
  );
}
