import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { traceColumns } from '../../trace/rowTexts.ts';
import { keptRowTexts } from './keptRowTexts.ts';
import type { RowsProps } from './RowsProps.ts';
import TraceRow from './TraceRow.tsx';
import styles from './TraceTable.module.css';
import { useRevealedRow } from './useRevealedRow.ts';
import { withGaps } from './withGaps.ts';

/** Until a row was measured. */
const likelyRowHeight = 32;
/** Rows laid out beyond each edge of what is in view, so that a flick of the wheel finds them there. */
const overscan = 8;

/**
 * The rows in view, with empty room for all others; besides them the current row and the one that has the
 * focus, wherever they are. All rows of a walk have the same height: their arrays have one shape.
 */
export default function VirtualRows(rows: RowsProps): ReactNode {
  const { trace, reading, region, current, tabStop } = rows;
  const count = reading.rows.length;
  const [rowHeight, setRowHeight] = useState(likelyRowHeight);
  // eslint-disable-next-line react-hooks/incompatible-library -- only rows are taken from it, at each render
  const virtualizer = useVirtualizer({
    count,
    overscan,
    getScrollElement: () => region,
    estimateSize: () => rowHeight,
    rangeExtractor: (range) => withKept(range, [current, tabStop]),
  });
  const textsOf = useMemo(() => keptRowTexts(trace, reading), [trace, reading]);
  const inView = virtualizer.getVirtualItems().map(({ index }) => index);
  const texts = new Map(textsOf(inView).map((shown) => [shown.row, shown]));
  const hasRows = inView.length > 0;
  useLayoutEffect(() => {
    if (!hasRows) return;
    const height = region?.querySelector('[data-row]')?.getBoundingClientRect().height;
    if (height === undefined || height === 0 || Math.abs(height - rowHeight) < 0.01) return;
    setRowHeight(height);
    virtualizer.measure();
  }, [region, rowHeight, virtualizer, textsOf, hasRows]);
  useRevealedRow(region, current);
  return withGaps(inView, count).map((part) => {
    if (part.type === 'gap') {
      return (
        <tr key={`gap before ${part.from + part.count}`} aria-hidden="true" className={styles.gap}>
          <td colSpan={traceColumns.length} style={{ height: part.count * rowHeight }} />
        </tr>
      );
    }
    const shown = texts.get(part.row);
    return shown && <TraceRow key={part.row} {...shown} {...rows} />;
  });
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const rows = new Set([
    ...defaultRangeExtractor(range),
    ...kept.filter((row) => row >= 0 && row < range.count),
  ]);
  return [...rows].sort((a, b) => a - b);
}
