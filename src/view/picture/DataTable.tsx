import type { ReactNode } from 'react';
import WideTable from '../table/WideTable.tsx';
import styles from './Picture.module.css';

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** What a picture was drawn from, in full digits. */
export default function DataTable(props: DataTableProps): ReactNode {
  return <WideTable {...props} frame={styles.data} />;
}
