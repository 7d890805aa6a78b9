import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useProgress } from './useProgress.ts';
import styles from '../Exercise.module.css';

/** Says that the progress in an exercise is not kept, why, and what to do about it. */
export default function ProgressTrouble({ id }: { readonly id: string }): ReactNode {
  const trouble = useProgress().troubles.get(id);
  if (trouble === undefined) return null;
  return (
    <p role="alert" className={styles.remark}>
      {sentence(trouble)}
    </p>
  );
}

function sentence(trouble: 'full' | 'blocked'): string {
  switch (trouble) {
    case 'blocked':
      return translate({
        id: 'exercise.trouble.blocked',
        message:
          'This browser does not let the page keep how far you came: it blocks storage for this site. Keep a copy of your answer before you leave.',
      });
    case 'full':
      return translate({
        id: 'exercise.trouble.full',
        message:
          'This browser does not let the page keep how far you came: the storage for this site is full. Keep a copy of your answer before you leave.',
      });
  }
}
