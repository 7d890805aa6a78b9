import type { ReactNode } from 'react';
import styles from './report.module.css';

export interface ScrollingTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it; the last one of a short row takes the columns that are left. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A wide table, which scrolls in its own frame, also by the keyboard. */
export default function ScrollingTable({ caption, columns, rows }: ScrollingTableProps): ReactNode {
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={i} colSpan={i === cells.length - 1 ? rest(columns, cells) : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many columns the last cell of a short row takes; `undefined` in a whole one. */
function rest(columns: readonly string[], cells: readonly ReactNode[]): number | undefined {
  const left = columns.length - cells.length;
  return left > 1 ? left : undefined;
}
