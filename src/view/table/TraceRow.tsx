import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RowTexts } from './rowTexts.ts';
import styles from './TraceTable.module.css';

interface TraceRowProps {
  readonly texts: RowTexts;
  readonly row: number;
  readonly isCurrent: boolean;
  /** Whether Tab enters the table here: a long table has one stop, and arrow keys from there. */
  readonly isTabStop: boolean;
  readonly isPointed: boolean;
  readonly onGo: (row: number) => void;
  readonly onPoint: (row: number | null) => void;
}

/** A visit. A click anywhere goes there; for the keyboard the step is a button. */
export default function TraceRow({
  texts,
  row,
  isCurrent,
  isTabStop,
  isPointed,
  onGo,
  onPoint,
}: TraceRowProps): ReactNode {
  const [step, ...others] = texts;
  return (
    <tr
      className={[styles.row, isCurrent && styles.current, isPointed && styles.pointed]
        .filter(Boolean)
        .join(' ')}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={(event) => {
        if (!holdsSelection(event.currentTarget)) onGo(row);
      }}
      onPointerEnter={() => {
        onPoint(row);
      }}
      onPointerLeave={() => {
        onPoint(null);
      }}
    >
      <td>
        <button
          type="button"
          className={styles.step}
          tabIndex={isTabStop ? 0 : -1}
          title={translate({ id: 'view.table.go', message: 'Go to this step' })}
          onClick={(event) => {
            event.stopPropagation();
            onGo(row);
          }}
          onFocus={() => {
            onPoint(row);
          }}
          onBlur={() => {
            onPoint(null);
          }}
        >
          {step}
        </button>
      </td>
      {others.map((text, column) => (
        <td key={column}>{text}</td>
      ))}
    </tr>
  );
}

/** Whoever marks digits to copy them does not want to go anywhere. */
function holdsSelection(row: HTMLElement): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(row, true);
}
