import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import type { Progress } from '../progress/progress.ts';
import { standingOf } from '../progress/standing.ts';
import StandingText from '../progress/StandingText.tsx';
import styles from '../Exercise.module.css';

export interface TagsProps {
  readonly placed: PlacedExercise;
  readonly progress: Progress | undefined;
}

/** Words beside the title: that this is an exercise, how long it takes, and where the reader stands with it. */
export default function Tags({ placed, progress }: TagsProps): ReactNode {
  const standing = standingOf(progress, placed);
  return (
    <>
      <span className={styles.tag}>
        <Translate id="exercise.minutes" values={{ minutes: placed.minutes }}>
          {'Exercise, about {minutes} min'}
        </Translate>
      </span>
      {standing !== 'new' && (
        <span className={styles.tag} data-standing={standing}>
          <StandingText standing={standing} tries={progress?.tries ?? 0} />
        </span>
      )}
    </>
  );
}
