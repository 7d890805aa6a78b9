import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isOwnMachine } from '../../classes/isOwnMachine.ts';
import type { MadeClass } from './useMadeLink.ts';
import styles from './Classes.module.css';

export interface MadeStatusProps {
  readonly made: MadeClass | undefined;
}

/** Says that the link of a class is made, and what is wrong with it. There before it says anything, to be read out. */
export default function MadeStatus({ made }: MadeStatusProps): ReactNode {
  return (
    <div role="status">
      {made !== undefined && (
        <>
          <p>
            <Translate id="classes.made.done">The link is made; it stands below.</Translate>
          </p>
          {made.isOver && (
            <p className={styles.notice}>
              <Translate id="classes.made.over">
                The due date is over already: every hand-in will be late.
              </Translate>
            </p>
          )}
          {isOwnMachine(location) && (
            <p className={styles.notice}>
              <Translate id="classes.made.ownMachine">
                This link works on your machine only. Open this page on the site that your learners will use.
              </Translate>
            </p>
          )}
        </>
      )}
    </div>
  );
}
