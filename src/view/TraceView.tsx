import { translate } from '@docusaurus/Translate';
import type { ReactNode, Ref } from 'react';
import { memo, useMemo, useState } from 'react';
import type { Trace } from '../trace/trace.ts';
import { walkReading } from '../trace/walkReading.ts';
import { walks } from '../trace/walks.ts';
import Downloads from './download/Downloads.tsx';
import styles from './TraceView.module.css';
import WalkChooser from './WalkChooser.tsx';
import WalkView from './WalkView.tsx';

/** What can be asked of a trace from outside. */
export interface TraceHandle {
  /** Goes to the next moment of the shown walk that a line of the code causes, the first again after the last. */
  readonly goToLine: (line: number) => void;
}

export interface TraceViewProps {
  readonly trace: Trace;
  /** Names the files of the trace: the title of the block. */
  readonly title: string;
  /** Whether the run was ended before it was done. */
  readonly partial: boolean;
  /** Whether the code has changed since the run. */
  readonly stale?: boolean | undefined;
  /** Told the line of the reader's code when the reader goes to a moment; null when the line is not known. */
  readonly onLine?: ((line: number | null) => void) | undefined;
  /** Told the lines at which something happens in the shown walk, each with how many moments. */
  readonly onLines?: ((lines: ReadonlyMap<number, number>) => void) | undefined;
  readonly ref?: Ref<TraceHandle> | undefined;
}

/**
 * What a run recorded of its walks: figure, stepper, sentence and table of one of them. Shows nothing when no
 * walk was recorded. Of a run that was cut short the last walk comes first, for that is where it ended.
 */
function TraceView({
  trace,
  title,
  partial,
  stale = false,
  onLine,
  onLines,
  ref,
}: TraceViewProps): ReactNode {
  const all = useMemo(() => walks(trace), [trace]);
  const start = { trace, number: partial ? all.length - 1 : 0 };
  const [chosen, setChosen] = useState(start);
  const { number } = chosen.trace === trace ? chosen : start;
  const reading = useMemo(() => {
    const walk = all.at(number);
    return walk === undefined ? null : walkReading(trace, walk, all);
  }, [trace, all, number]);
  if (reading === null) return null;
  const chooser = all.length > 1 && (
    <>
      <div className="needsScript">
        <WalkChooser
          trace={trace}
          walks={all}
          chosen={number}
          onChoose={(walk) => {
            setChosen({ trace, number: walk });
            onLine?.(null);
          }}
        />
      </div>
      <p className={styles.onPaper}>
        {translate(
          {
            id: 'view.walk.onPaper',
            message: 'The run walked over arrays {count} times; walk {number} is shown here.',
          },
          { count: all.length, number: number + 1 },
        )}
      </p>
    </>
  );
  return (
    // Numbers in hundreds, which nobody searches for.
    <div className={[styles.trace, stale && styles.stale].filter(Boolean).join(' ')} data-nosnippet="">
      <WalkView
        trace={trace}
        reading={reading}
        partial={partial}
        stale={stale}
        chooser={chooser}
        downloads={<Downloads trace={trace} facts={{ title, partial }} />}
        onLine={onLine}
        onLines={onLines}
        ref={ref}
      />
    </div>
  );
}

// A trace may be long: what goes on around it does not concern it.
export default memo(TraceView);
