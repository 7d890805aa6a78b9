import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { Trace } from '../trace/trace.ts';
import type { WalkReading } from '../trace/walkReading.ts';
import { moveBetweenCells } from './moveBetweenCells.ts';
import { revealDown } from './revealDown.ts';
import { rowTexts } from './rowTexts.ts';
import { rowsPerPage } from './rowsPerPage.ts';
import TablePager from './TablePager.tsx';
import TraceRow from './TraceRow.tsx';
import styles from './TraceTable.module.css';

interface TraceTableProps {
  readonly trace: Trace;
  readonly reading: WalkReading;
  /** Position of the row of the current moment; −1 when there is none. */
  readonly current: number;
  readonly pointedRow: number | null;
  readonly onPoint: (row: number | null) => void;
  /** Go to a moment. */
  readonly onGo: (position: number) => void;
}

/** The walk as a table, one visit a row, in full digits. */
export default function TraceTable({
  trace,
  reading,
  current,
  pointedRow,
  onPoint,
  onGo,
}: TraceTableProps): ReactNode {
  const { rows } = reading;
  const first = Math.floor(Math.max(0, current) / rowsPerPage) * rowsPerPage;
  const shown = useMemo(() => rowTexts(trace, reading, first, first + rowsPerPage), [trace, reading, first]);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = region.current?.querySelector('[aria-current="step"]');
    if (region.current && row) revealDown(region.current, row, region.current.querySelector('thead'));
  }, [current]);
  const goToRow = (row: number): void => {
    onGo(rows[row]?.firstMoment ?? 0);
  };
  return (
    <div className={styles.whole}>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      <div
        ref={region}
        className={styles.region}
        role="group"
        aria-label={translate({ id: 'view.table.region', message: 'Trace table' })}
        tabIndex={0}
      >
        <table className={styles.table} onKeyDown={moveBetweenCells}>
          <caption className={styles.caption}>
            {translate({ id: 'view.table.name', message: 'Trace' })}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((texts, i) => (
              <TraceRow
                key={first + i}
                texts={texts}
                isCurrent={first + i === current}
                isTabStop={first + i === Math.max(0, current)}
                isPointed={first + i === pointedRow}
                row={first + i}
                onPoint={onPoint}
                onGo={goToRow}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > rowsPerPage && <TablePager first={first} count={rows.length} onPage={goToRow} />}
    </div>
  );
}

const columns = ['step', 'idx', 'x[idx]', 'f(x+δ)', 'f(x−δ)', 'grad[idx]', 'grad'] as const;
