import type { ReactNode } from 'react';
import WideTable, { type WideTableProps } from '../view/table/WideTable.tsx';
import styles from './report.module.css';

/** A table of what was measured. */
export default function ReportTable(props: Omit<WideTableProps, 'frame' | 'table'>): ReactNode {
  return <WideTable {...props} frame={styles.scroll} table={styles.table} />;
}
