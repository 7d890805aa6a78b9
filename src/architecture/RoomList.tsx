import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { rooms } from '@site/.config/rooms.mjs';
import styles from './RoomList.module.css';

/** The rooms in the order of the table: what each holds, and whom it may import. */
export default function RoomList(): ReactNode {
  return (
    <dl className={styles.rooms}>
      {Object.entries(rooms).map(([name, { holds, imports }]) => (
        <div key={name} className={styles.room}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {holds}
            <div className={styles.imports}>
              {imports.length === 0 ? (
                <Translate id="architecture.room.importsNone">imports no other room</Translate>
              ) : (
                <Translate id="architecture.room.imports" values={{ rooms: imports.join(', ') }}>
                  {'may import {rooms}'}
                </Translate>
              )}
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
