import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { keptRowTexts } from './keptRowTexts.ts';
import type { RowsProps } from './RowsProps.ts';
import TraceRow from './TraceRow.tsx';
import { useRevealedRow } from './useRevealedRow.ts';

/** The first rows of the table, up to `most` of them, all laid out. */
export default function PlainRows({ most, ...rows }: RowsProps & { readonly most: number }): ReactNode {
  const { trace, reading, region, current } = rows;
  const texts = useMemo(() => {
    const count = Math.min(most, reading.rows.length);
    return keptRowTexts(trace, reading)(Array.from({ length: count }, (_, row) => row));
  }, [trace, reading, most]);
  useRevealedRow(region, current);
  return texts.map((shown) => <TraceRow key={shown.row} {...shown} {...rows} />);
}
