import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { NotebookCell } from '../engine/liveProgram.ts';
import CodeListing from './CodeListing.tsx';
import styles from './NotebookCells.module.css';

/** The cells of the NumPy notebook that a block mirrors, with the output that the notebook recorded. */
export default function NotebookCells({ cells }: { readonly cells: readonly NotebookCell[] }): ReactNode {
  return cells.map(({ number, source, output }) => (
    <div key={number} className={styles.cell}>
      <div className={styles.label}>
        <Translate id="runner.notebook.cell" values={{ number }}>
          {'In [{number}]'}
        </Translate>
      </div>
      <CodeListing code={source} language="python" />
      {output !== '' && (
        <pre className={styles.output} tabIndex={0}>
          {output}
        </pre>
      )}
    </div>
  ));
}
