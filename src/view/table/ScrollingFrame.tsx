import type { ReactNode } from 'react';
import clsx from 'clsx';
import styles from './ScrollingFrame.module.css';

export interface ScrollingFrameProps {
  /** Says what is in it. */
  readonly name: string;
  /** How it looks, besides that it scrolls. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Keeps a table that may be wider than the page from making the page wider: it scrolls in here, also by the keyboard. */
export default function ScrollingFrame({ name, className, children }: ScrollingFrameProps): ReactNode {
  return (
    // No landmark: a page may have dozens of tables.
    <div className={clsx(styles.frame, className)} role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
