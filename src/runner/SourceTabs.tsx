import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import clsx from 'clsx';
import styles from './SourceTabs.module.css';

export interface SourceTab {
  readonly label: string;
  readonly content: ReactNode;
}

interface SourceTabsProps {
  readonly tabs: readonly SourceTab[];
  /** As it becomes true, the first tab comes to the front. */
  readonly callsFirst: boolean;
}

/** Tabs as the ARIA practices describe them: Tab reaches the chosen one, the arrows move between them. */
export default function SourceTabs({ tabs, callsFirst }: SourceTabsProps): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const [called, setCalled] = useState(callsFirst);
  if (called !== callsFirst) {
    setCalled(callsFirst);
    if (callsFirst) setChosen(0);
  }

  const move = (event: KeyboardEvent): void => {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = (chosen + direction + tabs.length) % tabs.length;
    setChosen(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" className={styles.tabs} onKeyDown={move}>
        {tabs.map(({ label }, i) => (
          <button
            key={label}
            type="button"
            role="tab"
            id={`${id}-tab-${String(i)}`}
            aria-controls={`${id}-panel-${String(i)}`}
            aria-selected={i === chosen}
            tabIndex={i === chosen ? 0 : -1}
            className={clsx(styles.tab, i === chosen && styles.chosen)}
            onClick={() => {
              setChosen(i);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ label, content }, i) => (
        <div
          key={label}
          role="tabpanel"
          id={`${id}-panel-${String(i)}`}
          aria-labelledby={`${id}-tab-${String(i)}`}
          hidden={i !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}
