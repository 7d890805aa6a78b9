import { translate } from '@docusaurus/Translate';
import { useMemo, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './LineButtons.module.css';
import { lineNumbers } from './lineNumbers.ts';

interface LineButtonsProps {
  readonly listing: HTMLElement;
  /** Each with how many moments of the trace it causes. */
  readonly lines: ReadonlyMap<number, number>;
  readonly onLine: (line: number) => void;
}

/** Buttons over the line numbers of a listing. Tab finds one of them, the arrow keys lead from line to line. */
export default function LineButtons({ listing, lines, onLine }: LineButtonsProps): ReactNode {
  const store = useMemo(() => lineNumbers(listing), [listing]);
  const numbers = useSyncExternalStore(store.subscribe, store.current);
  const [reached, setReached] = useState<number | null>(null);
  const known = [...lines].filter(([line]) => numbers[line - 1] !== undefined);
  const tabStop = known.some(([line]) => line === reached) ? reached : known[0]?.[0];
  const move = (event: KeyboardEvent, at: number): void => {
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const line = known[at + (direction ?? 0)]?.[0];
    if (direction === undefined || line === undefined) return;
    event.preventDefault();
    numbers[line - 1]?.querySelector('button')?.focus();
  };
  return known.map(([line, count], at) => {
    const number = numbers[line - 1];
    if (number === undefined) return null;
    const name = translate(
      { id: 'runner.line.go', message: 'Line {line}: go to its next moment in the trace, of {count}' },
      { line, count },
    );
    return createPortal(
      <button
        type="button"
        className={styles.line}
        aria-label={name}
        title={name}
        tabIndex={line === tabStop ? 0 : -1}
        onClick={() => {
          onLine(line);
        }}
        onFocus={() => {
          setReached(line);
        }}
        onKeyDown={(event) => {
          move(event, at);
        }}
      />,
      number,
      line,
    );
  });
}
