import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { CourseExercise } from '../../../engine/placedExercise.ts';
import { doneAmong } from './doneAmong.ts';
import { useProgress } from './useProgress.ts';
import styles from '../Exercise.module.css';

/** How many exercises of the page are done. */
export default function PageProgress({ onPage }: { readonly onPage: readonly CourseExercise[] }): ReactNode {
  const { byId } = useProgress();
  return (
    <p className={styles.remark}>
      <Translate id="exercise.pageProgress" values={{ done: doneAmong(onPage, byId), count: onPage.length }}>
        {'Exercises of this lesson that you have done: {done} of {count}'}
      </Translate>
    </p>
  );
}
