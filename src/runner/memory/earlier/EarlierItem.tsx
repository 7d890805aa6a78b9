import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { errorText, endingText } from '../../statusText.ts';
import { momentText } from '../momentText.ts';
import type { Earlier, KeptRun, PutAwayReason } from './earlier.ts';
import styles from './EarlierRuns.module.css';

export interface EarlierItemProps {
  readonly entry: Earlier;
  readonly onGoBack: () => void;
}

/** One thing that a block can go back to: when, what came of it, and on request its code and output. */
export default function EarlierItem({ entry, onGoBack }: EarlierItemProps): ReactNode {
  const id = useId();
  const output = entry.type === 'run' ? outputText(entry) : '';
  return (
    <li className={styles.item}>
      <details className={styles.details}>
        <summary id={id} className={styles.summary}>
          <span className={styles.moment}>{momentText(entry.at, 'medium')}</span>{' '}
          {entry.type === 'run'
            ? endingText(entry.ending, () => entry.visits, entry.milliseconds)
            : reasonText(entry.why)}
        </summary>
        <pre className={styles.text} tabIndex={0}>
          {entry.code}
        </pre>
        {output !== '' && (
          <>
            <p className={styles.label}>
              <Translate id="memory.earlierRuns.output">Output</Translate>
            </p>
            <pre className={styles.text} tabIndex={0}>
              {output}
            </pre>
          </>
        )}
      </details>
      <button type="button" className={styles.goBack} aria-describedby={id} onClick={onGoBack}>
        <Translate id="memory.earlierRuns.goBack">Go back to this</Translate>
      </button>
    </li>
  );
}

function outputText({ output, droppedOutput, ending }: KeptRun): string {
  const lines = output.map(({ text }) => text);
  if (droppedOutput > 0) lines.push(droppedText(droppedOutput));
  if (ending.type === 'finished' && ending.echo !== undefined) lines.push(ending.echo);
  if (ending.type === 'failed') lines.push(errorText(ending.error));
  return lines.join('\n');
}

function droppedText(count: number): string {
  return count === 1
    ? translate({ id: 'memory.earlierRuns.droppedOne', message: '… and 1 more line, which is not kept' })
    : translate(
        { id: 'memory.earlierRuns.dropped', message: '… and {count} more lines, which are not kept' },
        { count },
      );
}

function reasonText(why: PutAwayReason): string {
  switch (why) {
    case 'reset':
      return translate({ id: 'memory.away.reset', message: 'Put away by Reset, not run' });
    case 'wentBack':
      return translate({ id: 'memory.away.wentBack', message: 'Put away for earlier code, not run' });
    case 'otherTab':
      return translate({ id: 'memory.away.otherTab', message: 'Put away for another tab’s code, not run' });
    case 'replaced':
      return translate({ id: 'memory.away.replaced', message: 'Put away for newer code, not run' });
    case 'imported':
      return translate({ id: 'memory.away.imported', message: 'Put away by an import, not run' });
  }
}
