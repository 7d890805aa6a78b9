import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { useSaid } from '../../view/useSaid.tsx';
import DownloadButton from '../download/DownloadButton.tsx';
import { countText } from './countText.ts';
import { shareLimits, type SharedCode } from './sharedCode.ts';
import ShareLinks from './ShareLinks.tsx';
import { useFragmentOf } from './useFragmentOf.ts';
import styles from './ShareDialog.module.css';

export interface ShareDialogProps {
  readonly shared: SharedCode;
  /** Pixels that the block takes on this page. */
  readonly blockHeight: number;
  readonly onClose: () => void;
}

/** What can be taken away of a program: a link, a frame, a file. */
export default function ShareDialog({
  shared: { title: given, code },
  blockHeight,
  onClose,
}: ShareDialogProps): ReactNode {
  const id = useId();
  const [title, setTitle] = useState(given.slice(0, shareLimits.titleLength));
  const [announced, announce] = useSaid();
  const fragment = useFragmentOf({ title, code });
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget>(null);
  const isReady = fragment !== null;

  // The browser itself keeps the focus inside, closes on Escape and gives the focus back.
  useEffect(() => {
    if (!isReady) return;
    dialog.current?.showModal();
    // The link is what most readers come for; the field selects it when it gets the focus.
    dialog.current?.querySelector('textarea')?.focus();
  }, [isReady]);

  if (!isReady) return null;
  const close = (): void => {
    dialog.current?.close();
  };
  const closeOutside = ({ target, currentTarget }: MouseEvent): void => {
    // Who selects text lets go of it outside now and then.
    if (target === currentTarget && pressed.current === currentTarget) close();
  };
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      onClick={closeOutside}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <div id={id}>
            <Heading as="h2" className={styles.heading}>
              <Translate id="share.heading">Share this code</Translate>
            </Heading>
          </div>
          <button type="button" className={styles.button} onClick={close}>
            <Translate id="share.close">Close</Translate>
          </button>
        </header>
        <div className={styles.field}>
          <label htmlFor={`${id}-title`}>
            <Translate id="share.title">Title</Translate>
          </label>
          <input
            id={`${id}-title`}
            value={title}
            maxLength={shareLimits.titleLength}
            onChange={({ target }) => {
              setTitle(target.value);
            }}
          />
        </div>
        {fragment === undefined ? (
          <p className={styles.tooLong}>{tooLong(code.length)}</p>
        ) : (
          <ShareLinks
            title={title}
            fragment={fragment}
            blockHeight={blockHeight}
            onCopied={announce}
            onOpened={close}
          />
        )}
        <DownloadButton shared={{ title, code }} className={styles.button} onDone={announce} />
        <p role="status" className={styles.announcement}>
          {announced}
        </p>
      </div>
    </dialog>,
    document.body,
  );
}

function tooLong(length: number): string {
  return translate(
    {
      id: 'share.tooLong',
      message:
        'This code has {length} characters, and a link carries {limit} at most. Download the file instead.',
    },
    { length: countText(length), limit: countText(shareLimits.codeLength) },
  );
}
