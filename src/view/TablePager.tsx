import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { rowsPerPage } from './rowsPerPage.ts';
import styles from './TraceTable.module.css';

interface TablePagerProps {
  /** Position of the first row shown. */
  readonly first: number;
  readonly count: number;
  /** Go to the first row of another page. */
  readonly onPage: (row: number) => void;
}

/** Says which rows are shown, and goes to others. */
export default function TablePager({ first, count, onPage }: TablePagerProps): ReactNode {
  const last = Math.min(count, first + rowsPerPage);
  return (
    <div className={styles.pager}>
      <p>
        {translate(
          { id: 'view.table.shown', message: 'Steps {first} to {last} of {count} are shown.' },
          { first: first + 1, last, count },
        )}
      </p>
      <button
        type="button"
        className="needsScript"
        aria-disabled={first === 0}
        onClick={() => {
          if (first > 0) onPage(first - rowsPerPage);
        }}
      >
        {translate({ id: 'view.table.earlier', message: 'Earlier steps' })}
      </button>
      <button
        type="button"
        className="needsScript"
        aria-disabled={last === count}
        onClick={() => {
          if (last < count) onPage(last);
        }}
      >
        {translate({ id: 'view.table.later', message: 'Later steps' })}
      </button>
    </div>
  );
}
