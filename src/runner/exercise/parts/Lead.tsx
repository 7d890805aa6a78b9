import { use, type ReactNode } from 'react';
import type { CourseExercise } from '../../../engine/placedExercise.ts';
import { PageLanguages } from '../../PageLanguages.ts';
import Needs from './Needs.tsx';
import styles from '../Exercise.module.css';

export interface LeadProps {
  readonly needs: readonly CourseExercise[];
  /** The statement. */
  readonly children: ReactNode;
}

/** What is asked. */
export default function Lead({ needs, children }: LeadProps): ReactNode {
  const { author } = use(PageLanguages);
  return (
    <div className={styles.lead}>
      {author === undefined ? children : <div lang={author}>{children}</div>}
      <Needs needs={needs} />
    </div>
  );
}
