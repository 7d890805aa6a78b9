import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import ScrollingFrame from '../../../view/table/ScrollingFrame.tsx';
import { momentText } from '../momentText.ts';
import BlockLink from './BlockLink.tsx';
import type { BlockSummary } from './summary.ts';
import styles from './YourWork.module.css';

export interface WorkTableProps {
  readonly blocks: readonly BlockSummary[];
  /** Entries that were set aside. */
  readonly damaged: number;
}

/** What is kept, block by block. */
export default function WorkTable({ blocks, damaged }: WorkTableProps): ReactNode {
  const name = translate({ id: 'yourWork.table', message: 'What is kept' });
  return (
    <>
      {blocks.length === 0 ? (
        <p>
          <Translate id="yourWork.nothing">
            Nothing yet. What you write and run in a live block is kept here.
          </Translate>
        </p>
      ) : (
        <ScrollingFrame name={name}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Translate id="yourWork.block">Block</Translate>
                </th>
                <th scope="col">
                  <Translate id="yourWork.draft">Draft of</Translate>
                </th>
                <th scope="col" className={styles.number}>
                  <Translate id="yourWork.earlier">Earlier runs</Translate>
                </th>
                <th scope="col" className={styles.number}>
                  <Translate id="yourWork.size">Size in kB</Translate>
                </th>
              </tr>
            </thead>
            <tbody>
              {blocks.map(({ path, title, shared, draft, earlier, size }) => (
                <tr key={`${path}#${title}`}>
                  <th scope="row">
                    <BlockLink path={path} title={title} shared={shared} />
                    <div className={styles.path}>{path}</div>
                  </th>
                  <td>{draft === undefined ? '–' : momentText(draft)}</td>
                  <td className={styles.number}>{earlier}</td>
                  <td className={styles.number}>{(size / 1000).toFixed(1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollingFrame>
      )}
      {damaged > 0 && (
        <p>
          <Translate id="yourWork.damaged" values={{ count: damaged }}>
            {'Entries that could not be read and were set aside: {count}. An export has them as they are.'}
          </Translate>
        </p>
      )}
    </>
  );
}
