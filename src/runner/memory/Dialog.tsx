import { useLayoutEffect, useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page, open as long as it is rendered. The browser keeps the focus in it and Esc closes it. */
export default function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      // Closed while it is still in the page, it gives the focus back to where it was.
      opened?.close();
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onClose}>
      <div className={styles.header}>
        <Heading as="h2" className={styles.title}>
          {title}
        </Heading>
        <button type="button" className={styles.close} onClick={onClose}>
          <Translate id="memory.dialog.close">Close</Translate>
        </button>
      </div>
      {children}
    </dialog>
  );
}
