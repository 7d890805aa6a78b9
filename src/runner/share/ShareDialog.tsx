import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import Translate, { translate } from '@docusaurus/Translate';
import { useSaid } from '../../view/useSaid.tsx';
import Dialog from '../Dialog.tsx';
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
  const content = useRef<HTMLDivElement>(null);
  const isReady = fragment !== null;

  useEffect(() => {
    // The link is what most readers come for; the field selects it when it gets the focus.
    if (isReady) content.current?.querySelector('textarea')?.focus();
  }, [isReady]);

  if (!isReady) return null;
  return createPortal(
    <Dialog title={translate({ id: 'share.heading', message: 'Share this code' })} onClose={onClose}>
      <div ref={content} className={styles.content}>
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
            onOpened={onClose}
          />
        )}
        <DownloadButton shared={{ title, code }} className={styles.button} onDone={announce} />
        <p role="status" className={styles.announcement}>
          {announced}
        </p>
      </div>
    </Dialog>,
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
