import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { sentence } from '../trace/sentence.ts';
import type { Trace } from '../trace/trace.ts';
import type { WalkReading } from '../trace/walkReading.ts';
import Stepper from './Stepper.tsx';
import TraceTable from './TraceTable.tsx';
import styles from './TraceView.module.css';
import { useMoment } from './useMoment.ts';
import WalkFigure from './WalkFigure.tsx';
import { walkNote } from './walkNote.ts';

interface WalkViewProps {
  readonly trace: Trace;
  readonly reading: WalkReading;
  readonly partial: boolean;
  /** Stands above the figure: what lets the reader choose another walk. */
  readonly chooser: ReactNode;
  readonly onLine?: ((line: number | null) => void) | undefined;
}

/** One walk: all its parts show the same moment, and each of them can move it. */
export default function WalkView({ trace, reading, partial, chooser, onLine }: WalkViewProps): ReactNode {
  const controls = useMoment(reading, (position) => {
    onLine?.(reading.moments[position]?.line ?? null);
  });
  const { position, goTo } = controls;
  /** The row that the pointer or the focus is on; it is pointed out in figure and table. */
  const [pointedRow, setPointedRow] = useState<number | null>(null);
  const said = useMemo(() => sentence(trace, reading, position), [trace, reading, position]);
  const note = walkNote(trace, reading.walk, partial);
  return (
    <>
      <div className={styles.walk}>
        {chooser}
        <WalkFigure
          trace={trace}
          reading={reading}
          position={position}
          pointedRow={pointedRow}
          onPoint={setPointedRow}
          onGo={goTo}
        />
        <div className="needsScript">
          <Stepper controls={controls} sentence={said} />
        </div>
        <p className={styles.sentence} aria-live="polite">
          {said}
        </p>
        {note !== null && <p className={styles.note}>{note}</p>}
      </div>
      <TraceTable
        trace={trace}
        reading={reading}
        current={reading.moments[position]?.row ?? -1}
        pointedRow={pointedRow}
        onPoint={setPointedRow}
        onGo={goTo}
      />
    </>
  );
}
