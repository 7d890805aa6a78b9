import { useMemo, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Ending, OutputEntry } from '../engine/outcome.ts';
import { logParts } from './logParts.ts';
import { errorText } from './statusText.ts';
import styles from './OutputLog.module.css';

export interface OutputLogProps {
  readonly output: readonly OutputEntry[];
  /** Entries that the run printed but that are not kept. */
  readonly dropped: number;
  /** Undefined while the run goes on. */
  readonly ending: Ending | undefined;
}

/** How many parts of the output are laid out in any case, so that a usual one stands there as a whole. */
const laidOutAtOnce = 2;

/** What a run printed, then the value of its last expression or its error. */
export default function OutputLog({ output, dropped, ending }: OutputLogProps): ReactNode {
  const parts = useMemo(() => logParts(output), [output]);
  return (
    <div
      className={styles.output}
      role="log"
      aria-label={translate({ id: 'runner.output', message: 'Output' })}
      // A long output scrolls inside its frame; the keyboard must reach it there.
      tabIndex={0}
    >
      {parts.map((stretches, i) => (
        <div key={i} className={i < laidOutAtOnce ? undefined : styles.later}>
          {stretches.map(({ level, text }, k) => (
            <div key={k} className={styles[level]}>
              {/* A line break at the end of a box opens no line of its own. */}
              {text === '' || text.endsWith('\n') ? `${text}\n` : text}
            </div>
          ))}
        </div>
      ))}
      {dropped > 0 && (
        <div className={styles.note}>
          {dropped === 1 ? (
            <Translate id="runner.output.droppedOne">… and 1 more line, which is not shown</Translate>
          ) : (
            <Translate id="runner.output.dropped" values={{ count: dropped }}>
              {'… and {count} more lines, which are not shown'}
            </Translate>
          )}
        </div>
      )}
      {ending?.type === 'finished' && ending.echo !== undefined && (
        <div className={styles.echo}>{ending.echo}</div>
      )}
      {ending?.type === 'failed' && <div className={styles.error}>{errorText(ending.error)}</div>}
    </div>
  );
}
