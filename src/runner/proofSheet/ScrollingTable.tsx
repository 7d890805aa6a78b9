import type { ReactNode } from 'react';
import ScrollingFrame from '../../view/table/ScrollingFrame.tsx';
import styles from './ScrollingTable.module.css';

export interface ScrollingTableProps {
  /** Names the table, and the frame in which it scrolls where the page is narrow. */
  readonly name: string;
  /** Where a heading right above says it, the name is not shown. */
  readonly isNamedAbove?: boolean;
  readonly columns: readonly ReactNode[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table that never makes the page wider, and whose rows keep their names in sight while it scrolls. */
export function ScrollingTable({
  name,
  isNamedAbove = false,
  columns,
  rows,
}: ScrollingTableProps): ReactNode {
  return (
    <ScrollingFrame name={name} className={styles.box}>
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
    </ScrollingFrame>
  );
}
