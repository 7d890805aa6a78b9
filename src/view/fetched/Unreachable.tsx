import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { moveFocusOn } from '../moveFocusOn.ts';
import { unreachableText } from './unreachableText.ts';
import styles from './Unreachable.module.css';

export interface UnreachableProps {
  readonly onTryAgain: () => void;
  /** How often it could not be fetched, where this stays meanwhile: what fails anew is said anew. */
  readonly failures?: number;
}

/** Says that something cannot be fetched, and offers to try again. */
export default function Unreachable({ onTryAgain, failures }: UnreachableProps): ReactNode {
  return (
    <div className={styles.unreachable} role="alert">
      <span key={failures}>{unreachableText()}</span>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          moveFocusOn(currentTarget);
          onTryAgain();
        }}
      >
        {translate({ id: 'view.unreachable.again', message: 'Try again' })}
      </button>
    </div>
  );
}
