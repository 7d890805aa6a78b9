import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './course.module.css';

/** How many of a lesson's exercises are done, as a bar and in words. */
export default function LessonProgress(props: { readonly done: number; readonly count: number }): ReactNode {
  const { done, count } = props;
  if (count === 0) return null;
  const words = translate(
    { id: 'course.progress', message: 'Exercises done: {done} of {count}' },
    { done, count },
  );
  return (
    <p className={styles.progress}>
      <progress value={done} max={count} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </p>
  );
}
