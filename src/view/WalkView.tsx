import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useEffect, useImperativeHandle, useMemo, useState } from 'react';
import { executedLines } from '../trace/executedLines.ts';
import { nextOnLine } from '../trace/nextOnLine.ts';
import { sentence } from '../trace/sentence.ts';
import type { WalkReading } from '../trace/walkReading.ts';
import { sentenceTemplates } from './sentenceTemplates.ts';
import Stepper from './stepper/Stepper.tsx';
import { useMoment } from './stepper/useMoment.ts';
import TraceTable from './table/TraceTable.tsx';
import type { TraceViewProps } from './TraceView.tsx';
import styles from './TraceView.module.css';
import WalkFigure from './WalkFigure.tsx';
import { walkNote } from './walkNote.ts';

interface WalkViewProps extends Pick<TraceViewProps, 'trace' | 'partial' | 'onLine' | 'onLines' | 'ref'> {
  readonly reading: WalkReading;
  readonly stale: boolean;
  /** Stands above the figure: what lets the reader choose another walk. */
  readonly chooser: ReactNode;
  /** Stands below the table. */
  readonly downloads: ReactNode;
}

/** One walk: all its parts show the same moment, and each of them can move it. */
export default function WalkView({
  trace,
  reading,
  partial,
  stale,
  chooser,
  downloads,
  onLine,
  onLines,
  ref,
}: WalkViewProps): ReactNode {
  const controls = useMoment(reading, (position) => {
    onLine?.(reading.moments.at(position)?.line ?? null);
  });
  const { position, goTo } = controls;
  /** The row that the pointer or the focus is on; it is pointed out in figure and table. */
  const [pointedRow, setPointedRow] = useState<number | null>(null);
  const [isHeardFromSlider, setHeardFromSlider] = useState(false);
  const said = useMemo(
    () => sentence(trace, reading, position, sentenceTemplates()),
    [trace, reading, position],
  );
  useEffect(() => {
    onLines?.(executedLines(trace, reading));
    return () => onLines?.(new Map());
  }, [trace, reading, onLines]);
  useImperativeHandle(ref, () => ({
    goToLine: (line) => {
      const next = nextOnLine(trace, reading, position, line);
      if (next !== null) goTo(next);
    },
  }));
  const note = walkNote(trace, reading, partial);
  return (
    <>
      <div className={styles.walk}>
        {stale && (
          <p className={styles.staleNote}>
            {translate({
              id: 'view.trace.stale',
              message: 'The code has changed since: this is the trace of the code as it ran before.',
            })}
          </p>
        )}
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
          <Stepper controls={controls} sentence={said} onHear={setHeardFromSlider} />
        </div>
        {/* The slider says each sentence itself, and it should be said once. */}
        <p className={styles.sentence} aria-live={isHeardFromSlider ? 'off' : 'polite'}>
          {said}
        </p>
        {note !== null && <p className={styles.note}>{note}</p>}
      </div>
      <TraceTable
        trace={trace}
        reading={reading}
        current={reading.moments.at(position)?.row ?? -1}
        pointedRow={pointedRow}
        onPoint={setPointedRow}
        onGo={goTo}
        below={downloads}
      />
    </>
  );
}
