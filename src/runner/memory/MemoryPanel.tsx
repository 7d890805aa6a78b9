import { useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Fetched from '../../view/fetched/Fetched.tsx';
import { moveFocusOn } from '../../view/moveFocusOn.ts';
import type { BlockMemory } from './BlockMemory.ts';
import EarlierRuns from './earlier/EarlierRuns.tsx';
import type { KeptEarlier } from './earlier/earlierShelf.ts';
import type { RecalledRun } from './earlier/RecalledRun.ts';
import HappeningNotice from './HappeningNotice.tsx';
import LessonChangedNotice from './LessonChangedNotice.tsx';
import TroubleNotice from './TroubleNotice.tsx';
import styles from './MemoryPanel.module.css';

const loadDifference = () => import('./difference/Difference.tsx');

export interface MemoryPanelProps {
  readonly memory: BlockMemory;
  readonly code: string;
  /** The lesson's code. */
  readonly original: string;
  /** Shows what came of an earlier run. */
  readonly onRecall: (run: RecalledRun) => void;
  readonly onReset: () => void;
}

/** A dialog, and what was read for it when it was opened. */
type Opened =
  { readonly type: 'earlier'; readonly entries: readonly KeptEarlier[] } | { readonly type: 'difference' };

/** What a block tells of its memory, and the ways back. */
export default function MemoryPanel({
  memory,
  code,
  original,
  onRecall,
  onReset,
}: MemoryPanelProps): ReactNode {
  const { observed } = memory;
  const { begunFrom, happening, trouble, earlier } = useSyncExternalStore(
    observed.subscribe,
    observed.get,
    observed.get,
  );
  const [opened, setOpened] = useState<Opened | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpened(null);
  };
  /** A notice goes away with the button that was pressed; the focus then goes on to Run. */
  const goToRun = (): void => {
    moveFocusOn(frame.current);
  };

  return (
    <div ref={frame} className={styles.panel}>
      {earlier > 0 && (
        <button
          type="button"
          className={styles.earlier}
          aria-haspopup="dialog"
          onClick={() => {
            setOpened({ type: 'earlier', entries: memory.readEarlier() });
          }}
        >
          {translate({ id: 'memory.earlierRuns', message: 'Earlier runs' })}
        </button>
      )}
      {begunFrom !== null && (
        <LessonChangedNotice
          onSeeDifference={() => {
            setOpened({ type: 'difference' });
          }}
          onKeepMine={() => {
            memory.keepMine();
            goToRun();
          }}
          onStartOver={() => {
            onReset();
            goToRun();
          }}
        />
      )}
      {happening && (
        <HappeningNotice
          happening={happening}
          onUndo={() => {
            memory.undo();
            goToRun();
          }}
          onShowWaiting={() => {
            memory.showWaiting();
            goToRun();
          }}
          onDismiss={() => {
            memory.dismiss();
            goToRun();
          }}
        />
      )}
      {trouble && <TroubleNotice trouble={trouble} code={code} />}
      {opened?.type === 'earlier' && (
        <EarlierRuns
          entries={opened.entries}
          onClose={close}
          onGoBack={(entry) => {
            const run = memory.goBack(entry);
            if (run) onRecall(run);
            close();
          }}
        />
      )}
      {opened?.type === 'difference' && begunFrom !== null && (
        <Fetched load={loadDifference}>
          {(Difference) => <Difference before={begunFrom} now={original} mine={code} onClose={close} />}
        </Fetched>
      )}
    </div>
  );
}
