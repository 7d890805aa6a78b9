import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import { lastJudged } from '../check/CheckState.ts';
import { fetchedVerdict } from '../check/fetchedVerdict.ts';
import { useJudging } from '../check/useJudging.ts';
import CheckList from '../parts/CheckList.tsx';
import VerdictDetails from '../parts/VerdictDetails.tsx';
import { saidOf } from '../verdict/saidOf.ts';
import { recognisedText } from './recognisedText.ts';
import styles from './AuthorPanel.module.css';

/** A field for any answer, and what a learner who gave it would be told. It counts as no try and is not kept. */
export default function AnyAnswer({ placed }: { readonly placed: PlacedExercise }): ReactNode {
  const id = useId();
  const [answer, setAnswer] = useState('');
  const { state, start } = useJudging(placed, fetchedVerdict);
  const judged = lastJudged(state);
  const said = saidOf(state, answer);
  return (
    <>
      <form
        className={styles.answer}
        onSubmit={(event) => {
          event.preventDefault();
          start(answer);
        }}
      >
        <label htmlFor={id}>
          <Translate id="author.answer">Paste any answer</Translate>
        </label>
        <textarea
          id={id}
          className={styles.field}
          rows={placed.type === 'function' ? 8 : 1}
          value={answer}
          spellCheck={false}
          onChange={({ target }) => {
            setAnswer(target.value);
          }}
        />
        <button type="submit" className={styles.button}>
          <Translate id="author.try">What would a learner be told?</Translate>
        </button>
      </form>
      <p role="status" className={styles.said}>
        {said?.text ?? translate({ id: 'author.ready', message: 'Nothing tried yet' })}
      </p>
      {judged && <p>{recognisedText(judged.verdict)}</p>}
      <VerdictDetails judged={judged} />
      {placed.type === 'function' && judged && (
        <CheckList checks={placed.checks} held={placed.held} verdict={judged.verdict} />
      )}
    </>
  );
}
