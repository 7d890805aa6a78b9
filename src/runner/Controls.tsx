import type { ReactNode, Ref } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import ShareButton from './share/ShareButton.tsx';
import type { SharedCode } from './share/sharedCode.ts';
import styles from './Controls.module.css';

export interface ControlsProps {
  readonly isRunning: boolean;
  readonly isEditing: boolean;
  readonly onRun: () => void;
  /** Has the code checked, where it answers an exercise. */
  readonly onCheck?: (() => void) | undefined;
  readonly onStop: () => void;
  readonly onReset: () => void;
  readonly onEdit: () => void;
  /** The program as it stands now. */
  readonly shared: SharedCode;
  /** The button that the focus goes back to when the editor is left. */
  readonly editButton: Ref<HTMLButtonElement>;
}

/** The buttons of a live block. Stop takes Run's place, so that the pointer is already on it. */
export default function Controls({
  isRunning,
  isEditing,
  onRun,
  onCheck,
  onStop,
  onReset,
  onEdit,
  shared,
  editButton,
}: ControlsProps): ReactNode {
  const { customFields } = useDocusaurusContext().siteConfig;
  return (
    <div className={clsx(styles.controls, 'needsScript')}>
      {isRunning ? (
        <button type="button" className={styles.stop} onClick={onStop}>
          <Translate id="runner.stop">Stop</Translate>
        </button>
      ) : (
        <button
          type="button"
          className={styles.run}
          onClick={() => {
            onRun();
          }}
        >
          <Translate id="runner.run">Run</Translate>
        </button>
      )}
      {onCheck && (
        <button type="button" className={styles.check} onClick={onCheck}>
          <Translate id="exercise.check">Check</Translate>
        </button>
      )}
      <button
        ref={editButton}
        type="button"
        className={styles.quiet}
        onClick={onEdit}
        aria-pressed={isEditing}
      >
        <Translate id="runner.edit">Edit</Translate>
      </button>
      <button type="button" className={styles.quiet} onClick={onReset}>
        <Translate id="runner.reset">Reset</Translate>
      </button>
      {/* Inside a learning platform a link would lead nowhere. */}
      {customFields?.canShare !== false && <ShareButton shared={shared} className={styles.quiet} />}
    </div>
  );
}
