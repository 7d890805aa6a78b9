import { translate } from '@docusaurus/Translate';
import { memo, type ReactNode } from 'react';
import type { ShownRow } from './keptRowTexts.ts';
import type { RowsProps } from './RowsProps.ts';
import styles from './TraceTable.module.css';

const missing = '–';

/** A visit. A click anywhere goes there; for the keyboard the step is a button. */
function TraceRow({
  row,
  texts,
  current,
  tabStop,
  pointedRow,
  onPoint,
  onGoToRow,
}: RowsProps & ShownRow): ReactNode {
  const [step, ...others] = texts;
  const isCurrent = row === current;
  return (
    <tr
      className={[styles.row, isCurrent && styles.current, row === pointedRow && styles.pointed]
        .filter(Boolean)
        .join(' ')}
      // The header is the first row.
      aria-rowindex={row + 2}
      aria-current={isCurrent ? 'step' : undefined}
      data-row={row}
      onClick={(event) => {
        if (!holdsSelection(event.currentTarget)) onGoToRow(row);
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
          tabIndex={row === tabStop ? 0 : -1}
          title={translate({ id: 'view.table.go', message: 'Go to this step' })}
          onClick={(event) => {
            event.stopPropagation();
            onGoToRow(row);
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
        <td key={column}>{text ?? missing}</td>
      ))}
    </tr>
  );
}

// Most stay as they are while the table is scrolled.
export default memo(TraceRow);

/** Whoever marks digits to copy them does not want to go anywhere. */
function holdsSelection(row: HTMLElement): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(row, true);
}
