import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
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
/** Until the region was measured: as high as it may become, so that the first drawing has its rows. */
const likelyRegion = { width: 0, height: 384 };

/**
 * The rows in view, with empty room for all others; besides them the current row and the one that has the
 * focus, wherever they are. All rows of a walk have the same height: their arrays have one shape.
 */
export default function VirtualRows(rows: RowsProps): ReactNode {
  const { trace, reading, region, current, tabStop } = rows;
  const count = reading.rows.length;
  const [rowHeight, setRowHeight] = useState(likelyRowHeight);
  /** The row of the current moment that the region was scrolled to last. */
  const revealed = useRef(-1);
  // eslint-disable-next-line react-hooks/incompatible-library -- only rows are taken from it, at each render
  const virtualizer = useVirtualizer({
    count,
    overscan,
    getScrollElement: () => region,
    initialRect: likelyRegion,
    estimateSize: () => rowHeight,
    rangeExtractor: (range) =>
      withKept(revealed.current === current ? range : scrolledTo(current, range), [
        current,
        tabStop,
        focusedRow(region),
      ]),
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
  useLayoutEffect(() => {
    // Its own listener hears of it a frame later, with rows drawn for nothing until then.
    if (region) virtualizer.scrollOffset = region.scrollTop;
    revealed.current = current;
  }, [region, current, virtualizer]);
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

/** Another one than the table's Tab stop while a trace plays and the reader is elsewhere in it; −1 if there is none. */
function focusedRow(region: HTMLElement | null): number {
  return Number(region?.querySelector<HTMLElement>('[data-row]:focus-within')?.dataset.row ?? -1);
}

/** The rows in view once the region is scrolled to a row, as little as needed. */
function scrolledTo(row: number, range: Range): Range {
  const others = range.endIndex - range.startIndex;
  if (row < 0 || (row >= range.startIndex && row <= range.endIndex)) return range;
  return row < range.startIndex
    ? { ...range, startIndex: row, endIndex: Math.min(row + others, range.count - 1) }
    : { ...range, startIndex: Math.max(row - others, 0), endIndex: row };
}

function withKept(range: Range, kept: readonly number[]): number[] {
  const rows = new Set([
    ...defaultRangeExtractor(range),
    ...kept.filter((row) => row >= 0 && row < range.count),
  ]);
  return [...rows].sort((a, b) => a - b);
}
