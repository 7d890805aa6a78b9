import { use, useId, type ReactNode } from 'react';
import type { PlacedNumber, PlacedPrediction } from '../../../engine/placedExercise.ts';
import { exerciseTitle } from '../exerciseTitle.ts';
import { PageLanguages } from '../../PageLanguages.ts';
import type { AnswerFormState } from '../useAnswerForm.ts';
import Foot from './Foot.tsx';
import Lead from './Lead.tsx';
import Tags from './Tags.tsx';
import styles from '../../LiveBlock.module.css';

export interface PanelFrameProps {
  readonly placed: PlacedNumber | PlacedPrediction;
  readonly anchor: string;
  readonly form: AnswerFormState;
  readonly statement: ReactNode;
  /** Where it is answered. */
  readonly children: ReactNode;
}

/** An exercise without code of the reader. */
export default function PanelFrame({
  placed,
  anchor,
  form,
  statement,
  children,
}: PanelFrameProps): ReactNode {
  const titleId = useId();
  const languages = use(PageLanguages);
  return (
    <section id={anchor} className={styles.block} lang={languages.site} aria-labelledby={titleId}>
      <header className={styles.header}>
        <p className={styles.title}>
          <span id={titleId} lang={languages.author}>
            {exerciseTitle(placed.id, placed.title)}
          </span>
          <Tags placed={placed} progress={form.progress} />
        </p>
      </header>
      <Lead needs={placed.needs}>{statement}</Lead>
      {children}
      <Foot placed={placed} progress={form.progress} onCheckAgain={form.checkAgain} />
    </section>
  );
}
