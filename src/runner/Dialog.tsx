import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A window over the page, open as long as it is rendered. The browser keeps the focus in it and Esc closes it, as does a
 * click beside it.
 */
export default function Dialog({ title, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget>(null);

  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => {
      // Closed while it is still in the page, it gives the focus back to where it was.
      opened?.close();
    };
  }, []);

  const closeOutside = ({ target, currentTarget }: MouseEvent): void => {
    // Who selects text lets go of it outside now and then.
    if (target === currentTarget && pressed.current === currentTarget) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onClose={onClose}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      onClick={closeOutside}
    >
      {/* All that is inside: a click on the window itself is one beside it. */}
      <div className={styles.content}>
        <div className={styles.header}>
          <Heading as="h2" className={styles.title}>
            {title}
          </Heading>
          <button type="button" className={styles.close} onClick={onClose}>
            <Translate id="runner.dialog.close">Close</Translate>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
