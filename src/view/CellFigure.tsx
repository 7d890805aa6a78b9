import type { ReactNode } from 'react';
import type { TracedArray } from '../trace/trace.ts';
import { valueText } from '../trace/valueText.ts';
import styles from './ArrayFigure.module.css';
import { cellWords, markText } from './cellWords.ts';
import type { CellMark } from './figureState.ts';
import { shortNumber } from './shortNumber.ts';
import type { ArrayName } from './shownName.ts';

/** What the cells of an array have in common. */
export interface CellsProps {
  readonly name: ArrayName;
  readonly array: TracedArray;
  readonly contents: Float64Array;
  /** Flat index of the cell that carries the mark; null when there is none. */
  readonly cursor: number | null;
  readonly mark: CellMark;
  /** Whether a cell holds a result; null in an array that receives none. */
  readonly isFilled: ((flat: number) => boolean) | null;
  /** Flat index of the cell that is pointed out. */
  readonly pointed: number | null;
  /** Flat index of the cell where Tab enters the grid. */
  readonly tabStop: number;
  /** Whether the walk came by this cell, so that one can go there. */
  readonly canGo: (flat: number) => boolean;
  readonly onGo: (flat: number) => void;
  readonly onPoint: (flat: number | null) => void;
}

/** One element: its number, cut to the cell, and below it what happens to it. */
export default function CellFigure({ flat, ...cells }: CellsProps & { readonly flat: number }): ReactNode {
  const { name, array, isFilled } = cells;
  const mark = flat === cells.cursor ? cells.mark : null;
  const isEmpty = isFilled !== null && !isFilled(flat);
  const number = valueText(cells.contents[flat] ?? NaN, array.dtype);
  const words = cellWords(name, array.shape, flat, number, mark, isEmpty);
  const content = (
    <>
      <span className={styles.number} aria-hidden="true">
        {shortNumber(number)}
      </span>
      <span className={styles.mark} aria-hidden="true">
        {mark !== null && markText(mark, array.shape.length)}
      </span>
      <span className={styles.spoken}>{words}</span>
    </>
  );
  const look = [
    styles.cell,
    flat === cells.cursor && styles.cursor,
    flat === cells.pointed && styles.pointed,
    isFilled !== null && (isEmpty ? styles.empty : styles.filled),
    mark !== null && markLooks[mark],
  ];
  return (
    <td className={look.filter(Boolean).join(' ')} data-cursor={flat === cells.cursor ? '' : undefined}>
      {cells.canGo(flat) ? (
        <button
          type="button"
          className={styles.content}
          title={words}
          tabIndex={flat === cells.tabStop ? 0 : -1}
          onClick={() => {
            cells.onGo(flat);
          }}
          onPointerEnter={() => {
            cells.onPoint(flat);
          }}
          onPointerLeave={() => {
            cells.onPoint(null);
          }}
          onFocus={() => {
            cells.onPoint(flat);
          }}
          onBlur={() => {
            cells.onPoint(null);
          }}
        >
          {content}
        </button>
      ) : (
        <span className={styles.content} title={words}>
          {content}
        </span>
      )}
    </td>
  );
}

const markLooks: Readonly<Record<NonNullable<CellMark>, string | undefined>> = {
  idx: undefined,
  plus: styles.nudged,
  minus: styles.nudged,
  restored: styles.restored,
  filled: styles.justFilled,
};
