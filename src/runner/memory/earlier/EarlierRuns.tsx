import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Dialog from '../../Dialog.tsx';
import EarlierItem from './EarlierItem.tsx';
import type { KeptEarlier } from './earlierShelf.ts';
import styles from './EarlierRuns.module.css';

export interface EarlierRunsProps {
  /** The newest first. */
  readonly entries: readonly KeptEarlier[];
  readonly onGoBack: (entry: KeptEarlier) => void;
  readonly onClose: () => void;
}

/** The list of what a block can go back to. */
export default function EarlierRuns({ entries, onGoBack, onClose }: EarlierRunsProps): ReactNode {
  return (
    <Dialog title={translate({ id: 'memory.earlierRuns', message: 'Earlier runs' })} onClose={onClose}>
      <p className={styles.lead}>
        <Translate
          id="memory.earlierRuns.lead"
          values={{
            yourWork: (
              <Link to="/your-work">
                <Translate id="memory.earlierRuns.yourWork">Your work</Translate>
              </Link>
            ),
          }}
        >
          {
            'The newest first. Going back shows code and output again and runs nothing. All that this browser keeps is listed under {yourWork}.'
          }
        </Translate>
      </p>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <EarlierItem
            key={entry.key}
            entry={entry.entry}
            onGoBack={() => {
              onGoBack(entry);
            }}
          />
        ))}
      </ol>
    </Dialog>
  );
}
