import type { ReactNode } from 'react';
import styles from './ScrollingTable.module.css';

export interface ScrollingTableProps {
  /** Names the table, and the box in which it scrolls where the page is narrow. */
  readonly name: string;
  /** Where a heading right above says it, the name is not shown. */
  readonly isNamedAbove?: boolean;
  readonly columns: readonly ReactNode[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table that never makes the page wider: it scrolls in a box of its own, by keyboard too. */
export function ScrollingTable({
  name,
  isNamedAbove = false,
  columns,
  rows,
}: ScrollingTableProps): ReactNode {
  return (
    <div className={styles.box} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table} aria-label={name}>
        {!isNamedAbove && <caption>{name}</caption>}
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
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
