import { useId, useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { notCopiedText } from './notCopiedText.ts';
import styles from './ShareDialog.module.css';

export interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Says in words what came of copying. */
  readonly onCopied: (announcement: string) => void;
}

/** A text to take away: a read-only field with a button that copies it. */
export default function CopyField({ label, text, onCopied }: CopyFieldProps): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      onCopied(translate({ id: 'share.copied', message: '{label}: copied' }, { label }));
    } catch {
      box.current?.querySelector('textarea')?.select();
      onCopied(notCopiedText());
    }
  };

  return (
    <div className={styles.field} ref={box}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <textarea
          id={id}
          readOnly
          rows={2}
          value={text}
          onFocus={({ target }) => {
            target.select();
          }}
        />
        <button
          type="button"
          className={styles.button}
          aria-label={translate({ id: 'share.copyThis', message: 'Copy: {label}' }, { label })}
          onClick={() => void copy()}
        >
          <Translate id="share.copy">Copy</Translate>
        </button>
      </div>
    </div>
  );
}
