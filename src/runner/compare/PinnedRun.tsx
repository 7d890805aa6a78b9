import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Fetched from '../../view/fetched/Fetched.tsx';
import type { ComparedRun } from './ComparePanel.tsx';
import styles from './PinnedRun.module.css';

const loadComparePanel = () => import('./ComparePanel.tsx');

interface PinnedRunProps {
  /** What the block shows now; null while a run goes on. */
  readonly run: ComparedRun | null;
  readonly exact: readonly number[];
}

/** Keeps a run, and shows every later one beside it. */
export default function PinnedRun({ run, exact }: PinnedRunProps): ReactNode {
  const [pinned, setPinned] = useState<ComparedRun | null>(null);
  // A run that goes on takes nothing away: what ended last stays until it has ended too.
  const [last, setLast] = useState(run);
  if (run !== null && run.outcome !== last?.outcome) setLast(run);

  return (
    <>
      <div className={`${styles.bar ?? ''} needsScript`}>
        <button
          type="button"
          className={styles.pin}
          aria-pressed={pinned !== null}
          onClick={() => {
            setPinned(pinned === null ? last : null);
          }}
        >
          <Translate id="runner.compare.pin">Pin this run</Translate>
        </button>
        {/* Said aloud when it changes. */}
        <p className={styles.note} aria-live="polite">
          {pinned === null
            ? ''
            : pinned.outcome === last?.outcome
              ? translate({
                  id: 'runner.compare.waiting',
                  message: 'Pinned. Change the code and run it: both runs will stand side by side.',
                })
              : translate({
                  id: 'runner.compare.shown',
                  message: 'The run is compared with the pinned one.',
                })}
        </p>
      </div>
      {pinned !== null && last !== null && pinned.outcome !== last.outcome && (
        <Fetched load={loadComparePanel}>
          {(ComparePanel) => <ComparePanel pinned={pinned} now={last} exact={exact} />}
        </Fetched>
      )}
    </>
  );
}
