import type { ReactNode } from 'react';
import { lengthText } from './lengthText.ts';
import type { LessonLength as Length } from './Lesson.ts';
import styles from './course.module.css';

/** How much a lesson takes, below its title. */
export default function LessonLength({ length }: { readonly length: Length }): ReactNode {
  return <p className={styles.length}>{lengthText(length)}</p>;
}
