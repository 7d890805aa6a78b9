import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeAction {
  readonly name: string;
  readonly onPress: () => void;
}

export interface NoticeProps {
  readonly children: ReactNode;
  readonly actions: readonly NoticeAction[];
  /** Whether a screen reader says it at once: for what the reader did not find, but caused or must know. */
  readonly isNews?: boolean;
}

/** A sentence about the reader's work, and what can be done about it. */
export default function Notice({ children, actions, isNews = false }: NoticeProps): ReactNode {
  return (
    <div className={styles.notice} {...(isNews && { role: 'alert' })}>
      <p className={styles.text}>{children}</p>
      <div className={styles.actions}>
        {actions.map(({ name, onPress }) => (
          <button key={name} type="button" className={styles.action} onClick={onPress}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
