import type { ReactNode } from 'react';
import ScrollingFrame from './ScrollingFrame.tsx';

export interface WideTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it; the last one of a short row takes the columns that are left. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** Of the frame. */
  readonly frame: string | undefined;
  /** Of the table. */
  readonly table?: string | undefined;
}

/** A table that may be wider than the page. */
export default function WideTable({ caption, columns, rows, frame, table }: WideTableProps): ReactNode {
  return (
    <ScrollingFrame name={caption} className={frame}>
      <table className={table}>
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
    </ScrollingFrame>
  );
}

/** How many columns the last cell of a short row takes; `undefined` in a whole one. */
function rest(columns: readonly string[], cells: readonly ReactNode[]): number | undefined {
  const left = columns.length - cells.length;
  return left > 1 ? left : undefined;
}
