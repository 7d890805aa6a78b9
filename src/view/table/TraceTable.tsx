import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { traceColumns } from '../../trace/rowTexts.ts';
import { sizeOf } from '../../trace/sizeOf.ts';
import type { Trace } from '../../trace/trace.ts';
import { tracedArray } from '../../trace/tracedArray.ts';
import type { WalkReading } from '../../trace/walkReading.ts';
import Fetched from '../fetched/Fetched.tsx';
import { useIsLive } from '../useIsLive.ts';
import { useIsPrinting } from '../useIsPrinting.ts';
import { columnHeads } from './columnHeads.ts';
import PlainRows from './PlainRows.tsx';
import { elementsOnPaper, rowsInFull, rowsOnPaper } from './rowLimits.ts';
import type { RowsProps } from './RowsProps.ts';
import styles from './TraceTable.module.css';
import { useRowFocus } from './useRowFocus.ts';

const loadVirtualRows = () => import('./VirtualRows.tsx');

interface TraceTableProps {
  readonly trace: Trace;
  readonly reading: WalkReading;
  /** Position of the row of the current moment; −1 when there is none. */
  readonly current: number;
  readonly pointedRow: number | null;
  readonly onPoint: (row: number | null) => void;
  /** Go to a moment. */
  readonly onGo: (position: number) => void;
  /** Stands below the table. */
  readonly below: ReactNode;
}

/**
 * The walk as a table, one visit a row, in full digits. Of a long one only the rows in view are laid out; on
 * paper, and before the page is alive, its first rows, and a sentence says how many there are.
 */
export default function TraceTable({ onGo, below, ...shared }: TraceTableProps): ReactNode {
  const { trace, reading, current } = shared;
  const count = reading.rows.length;
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const isLive = useIsLive();
  const isPrinting = useIsPrinting();
  const canScroll = isLive && !isPrinting;
  const isLong = count > rowsInFull;
  const isWide = reading.grad !== null && sizeOf(tracedArray(trace, reading.grad).shape) > elementsOnPaper;
  const { tabStop, onKeyDown } = useRowFocus(region, current, count);
  const rows: RowsProps = {
    ...shared,
    region,
    tabStop,
    onGoToRow: (row) => {
      onGo(reading.rows.at(row)?.firstMoment ?? 0);
    },
  };
  const someRows = <PlainRows {...rows} most={canScroll && isLong ? rowsInFull : rowsOnPaper} />;
  return (
    <div className={styles.whole}>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      <div
        ref={setRegion}
        className={styles.region}
        role="group"
        aria-label={translate({ id: 'view.table.region', message: 'Trace table' })}
        tabIndex={0}
      >
        <table
          className={[styles.table, isLong && styles.long, isWide && styles.wide].filter(Boolean).join(' ')}
          aria-rowcount={count + 1}
          onKeyDown={onKeyDown}
        >
          <caption className={styles.caption}>
            {translate({ id: 'view.table.name', message: 'Trace' })}
          </caption>
          <thead>
            <tr aria-rowindex={1}>
              {columnHeads().map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {canScroll && isLong && region !== null ? (
              <Fetched load={loadVirtualRows} fallback={someRows} frame={asRow}>
                {(VirtualRows) => <VirtualRows {...rows} />}
              </Fetched>
            ) : (
              someRows
            )}
          </tbody>
        </table>
      </div>
      {count > rowsOnPaper && (
        <p className={styles.more}>
          {count === rowsOnPaper + 1
            ? translate(
                {
                  id: 'view.table.moreOne',
                  message: 'These are the first {shown} of {count} steps; 1 more is left out here.',
                },
                { shown: rowsOnPaper, count },
              )
            : translate(
                {
                  id: 'view.table.more',
                  message: 'These are the first {shown} of {count} steps; {left} more are left out here.',
                },
                { shown: rowsOnPaper, count, left: count - rowsOnPaper },
              )}
        </p>
      )}
      {below}
    </div>
  );
}

function asRow(content: ReactNode): ReactNode {
  return (
    <tr>
      <td colSpan={traceColumns.length}>{content}</td>
    </tr>
  );
}
