import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { CourseExercise } from '../../../engine/placedExercise.ts';
import { exerciseTitle } from '../exerciseTitle.ts';
import styles from '../Exercise.module.css';

/** What should be done before. */
export default function Needs({ needs }: { readonly needs: readonly CourseExercise[] }): ReactNode {
  if (needs.length === 0) return null;
  return (
    <p className={styles.remark}>
      <Translate id="exercise.needs">Do this first:</Translate>{' '}
      {needs.map(({ id, address, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link to={address}>{exerciseTitle(id, title)}</Link>
        </span>
      ))}
    </p>
  );
}
