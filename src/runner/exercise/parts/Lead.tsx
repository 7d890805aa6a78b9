import type { ReactNode } from 'react';
import type { CourseExercise } from '../../../engine/placedExercise.ts';
import Needs from './Needs.tsx';
import styles from '../Exercise.module.css';

export interface LeadProps {
  readonly needs: readonly CourseExercise[];
  /** The statement. */
  readonly children: ReactNode;
}

/** What is asked. */
export default function Lead({ needs, children }: LeadProps): ReactNode {
  return (
    <div className={styles.lead}>
      {children}
      <Needs needs={needs} />
    </div>
  );
}
