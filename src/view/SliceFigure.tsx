import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './ArrayFigure.module.css';
import type { ArrayLayout, ArraySlice } from './arrayLayout.ts';
import type { CellsProps } from './CellFigure.tsx';
import CellFigure from './CellFigure.tsx';
import { moveBetweenCells } from './moveBetweenCells.ts';
import { revealAcross } from './revealAcross.ts';
import { shownName } from './shownName.ts';

interface SliceFigureProps {
  readonly layout: ArrayLayout;
  readonly slice: ArraySlice;
  readonly cells: CellsProps;
}

/** A grid of cells with the indices along its edges. */
export default function SliceFigure({ layout, slice, cells }: SliceFigureProps): ReactNode {
  const { ndim, rowLength } = layout;
  const name = shownName(cells.name);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = region.current?.querySelector('[data-cursor]');
    if (region.current && cell) revealAcross(region.current, cell);
  }, [cells.cursor]);
  return (
    <div ref={region} className={styles.scroll}>
      <table
        className={[styles.slice, ndim === 1 && styles.onlyRow].filter(Boolean).join(' ')}
        // On paper each cell of a row counts on from here.
        style={ndim === 1 ? { counterReset: `index ${String((slice.columns[0] ?? 0) - 1)}` } : undefined}
        onKeyDown={moveBetweenCells}
      >
        <caption className={slice.label === null ? styles.spoken : styles.label}>
          {name}
          {slice.label}
        </caption>
        {ndim > 0 && (
          <thead>
            <tr>
              {ndim > 1 && <td />}
              {slice.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {slice.rows.map((row) => (
            <tr key={row}>
              {ndim > 1 && <th scope="row">{row}</th>}
              {slice.columns.map((column) => (
                <CellFigure key={column} {...cells} flat={slice.start + row * rowLength + column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
