import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { AnswerFormState } from '../useAnswerForm.ts';
import { saidOf } from '../verdict/saidOf.ts';
import EditedSince from './EditedSince.tsx';
import VerdictDetails from './VerdictDetails.tsx';
import { lastJudged } from '../check/CheckState.ts';
import styles from '../Exercise.module.css';

export interface AnswerFormProps {
  readonly form: AnswerFormState;
  /** What is to be typed. */
  readonly label: string;
}

/** The field for a number, its check, and what is said of it. */
export default function AnswerForm({ form, label }: AnswerFormProps): ReactNode {
  const id = useId();
  const said = saidOf(form.state, form.typed);
  return (
    <>
      <form
        className={`${styles.answer ?? ''} needsScript`}
        onSubmit={(event) => {
          event.preventDefault();
          form.check(form.typed);
        }}
      >
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className={styles.field}
          value={form.typed}
          aria-describedby={`${id}-forms`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target }) => {
            form.type(target.value);
          }}
        />
        <button type="submit" className={styles.button}>
          <Translate id="exercise.check">Check</Translate>
        </button>
        <p id={`${id}-forms`} className={styles.remark}>
          <Translate id="exercise.number.forms">A number, such as 0.25, 1e-5, 2^-17 or 1/3</Translate>
        </p>
      </form>
      <div className={styles.state} data-quiet={said === undefined || undefined}>
        <p role="status" className={styles.status}>
          {said?.text ?? translate({ id: 'exercise.ready', message: 'Not checked yet' })}
        </p>
        {said?.isStale && <EditedSince className={styles.remark} />}
      </div>
      <VerdictDetails judged={lastJudged(form.state)} />
    </>
  );
}
