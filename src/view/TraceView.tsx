import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Trace } from '../trace/trace.ts';
import { walkReading } from '../trace/walkReading.ts';
import { walks } from '../trace/walks.ts';
import styles from './TraceView.module.css';
import WalkChooser from './WalkChooser.tsx';
import WalkView from './WalkView.tsx';

export interface TraceViewProps {
  readonly trace: Trace;
  /** Whether the run was ended before it was done. */
  readonly partial: boolean;
  /** Told the line of the reader's code when the reader goes to a moment; null when the line is not known. */
  readonly onLine?: ((line: number | null) => void) | undefined;
}

/**
 * What a run recorded of its walks: figure, stepper, sentence and table of one of them. Shows nothing when no
 * walk was recorded. Of a run that was cut short the last walk comes first, for that is where it ended.
 */
export default function TraceView({ trace, partial, onLine }: TraceViewProps): ReactNode {
  const all = useMemo(() => walks(trace), [trace]);
  const start = { trace, number: partial ? all.length - 1 : 0 };
  const [chosen, setChosen] = useState(start);
  const { number } = chosen.trace === trace ? chosen : start;
  const reading = useMemo(() => {
    const walk = all[number];
    return walk === undefined ? null : walkReading(trace, walk, all);
  }, [trace, all, number]);
  if (reading === null) return null;
  const chooser = all.length > 1 && (
    <div className="needsScript">
      <WalkChooser
        trace={trace}
        walks={all}
        chosen={number}
        onChoose={(walk) => {
          setChosen({ trace, number: walk });
        }}
      />
    </div>
  );
  return (
    <div className={styles.trace}>
      <WalkView trace={trace} reading={reading} partial={partial} chooser={chooser} onLine={onLine} />
    </div>
  );
}
