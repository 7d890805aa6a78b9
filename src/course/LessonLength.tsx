import { use, type ReactNode } from 'react';
import { PageLanguages } from '../runner/PageLanguages.ts';
import { lengthText } from './lengthText.ts';
import type { LessonLength as Length } from './Lesson.ts';
import styles from './course.module.css';

/** How much a lesson takes, below its title. */
export default function LessonLength({ length }: { readonly length: Length }): ReactNode {
  const { site } = use(PageLanguages);
  return (
    <p className={styles.length} lang={site}>
      {lengthText(length)}
    </p>
  );
}
