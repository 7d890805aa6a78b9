import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { eventAt } from '../trace/eventAt.ts';
import type { Trace } from '../trace/trace.ts';
import { tracedArray } from '../trace/tracedArray.ts';
import type { Walk, Walks } from '../trace/walks.ts';
import styles from './TraceView.module.css';

/** More walks than this, of a descent say, are better gone through than looked up in a list. */
const mostListed = 20;

interface WalkChooserProps {
  readonly trace: Trace;
  readonly walks: Walks;
  readonly chosen: number;
  readonly onChoose: (walk: number) => void;
}

/** Goes from walk to walk, when a run had more than one: a list, or a slider when it would be long. */
export default function WalkChooser({ trace, walks, chosen, onChoose }: WalkChooserProps): ReactNode {
  const control = useId();
  const count = walks.length;
  const name = walkName(trace, walks.at(chosen), chosen, count);
  return (
    <div className={styles.chooser}>
      <label htmlFor={control}>{translate({ id: 'view.walk.choose', message: 'Walk' })}</label>
      {count <= mostListed ? (
        <select
          id={control}
          value={chosen}
          autoComplete="off"
          onChange={(event) => {
            onChoose(Number(event.currentTarget.value));
          }}
        >
          {Array.from(walks, (walk, i) => (
            <option key={walk.firstEvent} value={i}>
              {walkName(trace, walk, i, count)}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            id={control}
            type="range"
            min={1}
            max={count}
            value={chosen + 1}
            autoComplete="off"
            aria-valuetext={name}
            onChange={(event) => {
              onChoose(Number(event.currentTarget.value) - 1);
            }}
          />
          <span>{name}</span>
        </>
      )}
    </div>
  );
}

function walkName(trace: Trace, walk: Walk | undefined, i: number, count: number): string {
  if (walk === undefined) return '';
  const { line } = eventAt(trace, walk.firstEvent);
  const values = { number: i + 1, count, shape: str(tracedArray(trace, walk.array).shape), line };
  return line === 0
    ? translate({ id: 'view.walk.name', message: '{number} of {count}: shape {shape}' }, values)
    : translate(
        { id: 'view.walk.nameLine', message: '{number} of {count}: shape {shape}, line {line}' },
        values,
      );
}
