import { useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { isRefused } from '../../../classes/grade/isRefused.ts';
import type { GradeState } from '../useGrading.ts';
import { progressText } from '../words/progressText.ts';
import styles from '../../classes/Classes.module.css';
import own from '../Grade.module.css';

/** How far grading is: a bar and a text for the eye, and now and then a sentence for the ear. */
export default function GradeStatus({ state }: { readonly state: GradeState }): ReactNode {
  const id = useId();
  return (
    <>
      {state.type === 'grading' && (
        <div className={own.progress}>
          <label htmlFor={id}>{progressText(state.progress)}</label>
          <progress id={id} max={Math.max(1, state.progress.total)} value={state.progress.done} />
        </div>
      )}
      <p role="status" className={styles.said} data-state={state.type}>
        {saidOf(state)}
      </p>
    </>
  );
}

/** Changes when grading begins, when a quarter of the hand-ins is done, and at the end. */
function saidOf(state: GradeState): string {
  switch (state.type) {
    case 'idle':
      return '';
    case 'grading': {
      const { phase, done, total } = state.progress;
      const quarters =
        phase === 'running' ? Math.floor((4 * done) / Math.max(1, total)) : phase === 'again' ? 4 : 0;
      return translate(
        { id: 'grade.status.grading', message: 'Grading… {percent} %' },
        { percent: 25 * quarters },
      );
    }
    case 'graded': {
      const { learners, troubles } = state.report;
      const values = { count: learners.length, refused: troubles.filter(isRefused).length };
      return state.wasStopped
        ? translate(
            {
              id: 'grade.status.stopped',
              message: 'Stopped. Hand-ins graded: {count}. Files not graded: {refused}.',
            },
            values,
          )
        : translate(
            {
              id: 'grade.status.graded',
              message: 'Done. Hand-ins graded: {count}. Files not graded: {refused}.',
            },
            values,
          );
    }
    case 'failed':
      return translate(
        { id: 'grade.status.failed', message: 'The page is at fault, and nothing was graded: {message}' },
        { message: state.message },
      );
  }
}
