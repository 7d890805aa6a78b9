import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import AnyAnswer from './AnyAnswer.tsx';
import SheetInBrief from './SheetInBrief.tsx';
import styles from './AuthorPanel.module.css';

/**
 * For whoever writes the exercise, below it as long as the site is being written: what is proved of it, and what any
 * answer would be told. The published site has none of it.
 */
export default function AuthorPanel({ placed }: { readonly placed: PlacedExercise }): ReactNode {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        <Translate id="author.title">For the author of this exercise</Translate>
      </p>
      <p className={styles.about}>
        <Translate id="author.about">
          Only this development server shows it. The tables are made anew whenever you save the exercise.
        </Translate>
      </p>
      <AnyAnswer placed={placed} />
      <SheetInBrief id={placed.id} />
    </section>
  );
}
