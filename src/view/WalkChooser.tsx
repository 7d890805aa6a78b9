import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { eventAt } from '../trace/eventAt.ts';
import type { Trace } from '../trace/trace.ts';
import { tracedArray } from '../trace/tracedArray.ts';
import type { Walk } from '../trace/walks.ts';
import styles from './TraceView.module.css';

interface WalkChooserProps {
  readonly trace: Trace;
  readonly walks: readonly Walk[];
  readonly chosen: number;
  readonly onChoose: (walk: number) => void;
}

/** A list of the walks of a run, when there is more than one. */
export default function WalkChooser({ trace, walks, chosen, onChoose }: WalkChooserProps): ReactNode {
  const list = useId();
  return (
    <div className={styles.chooser}>
      <label htmlFor={list}>{translate({ id: 'view.walk.choose', message: 'Walk' })}</label>
      <select
        id={list}
        value={chosen}
        autoComplete="off"
        onChange={(event) => {
          onChoose(Number(event.currentTarget.value));
        }}
      >
        {walks.map((walk, i) => (
          <option key={walk.firstEvent} value={i}>
            {walkName(trace, walk, i, walks.length)}
          </option>
        ))}
      </select>
    </div>
  );
}

function walkName(trace: Trace, walk: Walk, i: number, count: number): string {
  const { line } = eventAt(trace, walk.firstEvent);
  const values = { number: i + 1, count, shape: str(tracedArray(trace, walk.array).shape), line };
  return line === 0
    ? translate({ id: 'view.walk.name', message: '{number} of {count}: shape {shape}' }, values)
    : translate(
        { id: 'view.walk.nameLine', message: '{number} of {count}: shape {shape}, line {line}' },
        values,
      );
}
