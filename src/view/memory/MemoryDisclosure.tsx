import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useState } from 'react';
import Fetched from '../fetched/Fetched.tsx';
import type { MemoryStripProps } from './MemoryStrip.tsx';
import styles from './Memory.module.css';

const loadMemoryStrip = () => import('./MemoryStrip.tsx');

/** Offers to draw the walked array as it lies in memory; nothing of that is fetched or laid out before. */
export default function MemoryDisclosure(props: MemoryStripProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={`${styles.disclosure} needsScript`}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{translate({ id: 'view.memory.show', message: 'Show memory' })}</summary>
      {isOpen && <Fetched load={loadMemoryStrip}>{(MemoryStrip) => <MemoryStrip {...props} />}</Fetched>}
    </details>
  );
}
