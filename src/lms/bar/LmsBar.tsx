import { useSyncExternalStore, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { connection } from '../openPackage.ts';
import { lostText, standingText } from './standingText.ts';
import { reportTexts } from './reportTexts.ts';
import styles from './LmsBar.module.css';

/** What the platform was told, and everything that it refused: a learner must know before the page is closed. */
export default function LmsBar(): ReactNode {
  const state = useSyncExternalStore(connection?.observed.subscribe ?? hearNothing, () =>
    connection?.observed.get(),
  );
  if (connection === undefined || state === undefined) return null;
  const { standing } = state;
  if (standing.type !== 'open') {
    return (
      <div className={styles.bar} data-lms={standing.type}>
        <p role="status">{standingText(standing)}</p>
      </div>
    );
  }
  const { said, troubles } = reportTexts(standing.reported);
  return (
    <div className={styles.bar} data-lms={troubles.length > 0 ? 'trouble' : 'open'}>
      <p role="status">{said}</p>
      {standing.lost && <p role="alert">{lostText(standing.lost.fault)}</p>}
      {troubles.length > 0 && (
        <div role="alert">
          {troubles.map((trouble) => (
            <p key={trouble}>{trouble}</p>
          ))}
          <button type="button" onClick={() => connection?.report()}>
            {translate({ id: 'lms.again', message: 'Report again' })}
          </button>
        </div>
      )}
    </div>
  );
}

function hearNothing(): () => void {
  return () => undefined;
}
