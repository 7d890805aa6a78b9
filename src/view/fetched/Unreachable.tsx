import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { moveFocusOn } from '../moveFocusOn.ts';
import { unreachableText } from './unreachableText.ts';
import styles from './Unreachable.module.css';

/** Says that something cannot be fetched, and offers to try again. */
export default function Unreachable({ onTryAgain }: { readonly onTryAgain: () => void }): ReactNode {
  return (
    <div className={styles.unreachable} role="alert">
      <span>{unreachableText()}</span>
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
