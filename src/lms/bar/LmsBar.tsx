import { useSyncExternalStore, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { connection } from '../openPackage.ts';
import { reportTexts } from './reportTexts.ts';
import { lostText, standingText } from './standingText.ts';
import styles from './LmsBar.module.css';

/**
 * What the platform was told, and everything that it refused: a learner must know before the page is closed. Bad news
 * stays in sight wherever the page is scrolled to.
 */
export default function LmsBar(): ReactNode {
  const state = useSyncExternalStore(connection?.observed.subscribe ?? hearNothing, () =>
    connection?.observed.get(),
  );
  if (connection === undefined || state === undefined) return null;
  const { standing } = state;
  const { said, troubles } =
    standing.type === 'open'
      ? reportTexts(standing.reported)
      : { said: standingText(standing), troubles: [] };
  const lost = standing.type === 'open' && standing.lost ? [lostText(standing.lost)] : [];
  const alerts = [...lost, ...troubles];
  return (
    <section
      className={styles.bar}
      aria-label={translate({ id: 'lms.bar', message: 'Learning platform' })}
      data-standing={standing.type}
    >
      <p role="status">{said}</p>
      {alerts.length > 0 && (
        <div role="alert" className={styles.alert}>
          {alerts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {troubles.length > 0 && (
            <button type="button" className={styles.again} onClick={() => connection?.report()}>
              {translate({ id: 'lms.again', message: 'Report again' })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function hearNothing(): () => void {
  return () => undefined;
}
