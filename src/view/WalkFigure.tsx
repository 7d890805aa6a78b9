import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { contentsAt } from '../trace/contentsAt.ts';
import { indexText } from '../trace/indexText.ts';
import type { Trace } from '../trace/trace.ts';
import { tracedArray } from '../trace/tracedArray.ts';
import type { WalkReading } from '../trace/walkReading.ts';
import ArrayFigure from './ArrayFigure.tsx';
import { arrayLayout } from './arrayLayout.ts';
import { figureState } from './figureState.ts';
import { figureWords } from './figureWords.ts';
import styles from './WalkFigure.module.css';

interface WalkFigureProps {
  readonly trace: Trace;
  readonly reading: WalkReading;
  readonly position: number;
  readonly pointedRow: number | null;
  readonly onPoint: (row: number | null) => void;
  readonly onGo: (position: number) => void;
}

/** The walked array and its gradient side by side, as they stand at one moment. */
export default function WalkFigure({
  trace,
  reading,
  position,
  pointedRow,
  onPoint,
  onGo,
}: WalkFigureProps): ReactNode {
  const { walk, moments, rows, grad } = reading;
  const state = figureState(trace, reading, position);
  const { shape } = tracedArray(trace, walk.array);
  const layout = arrayLayout(shape, state.centre);
  const rowAt = useMemo(() => new Map(rows.map(({ idx }, row) => [idx, row])), [rows]);
  const event = moments[position]?.event ?? walk.lastEvent;
  const shared = {
    cursor: state.cursor,
    pointed: pointedRow === null ? null : (rows[pointedRow]?.idx ?? null),
    tabStop: state.centre,
    canGo: (flat: number) => rowAt.has(flat),
    onPoint: (flat: number | null) => {
      onPoint(flat === null ? null : (rowAt.get(flat) ?? null));
    },
  };
  const go = (flat: number, toFill: boolean): void => {
    const row = rows[rowAt.get(flat) ?? -1];
    if (row !== undefined) onGo((toFill ? row.fillMoment : null) ?? row.firstMoment);
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.spoken}>{figureWords(state, shape, grad !== null)}</figcaption>
      <div className={styles.arrays}>
        <ArrayFigure
          layout={layout}
          cells={{
            ...shared,
            name: state.shown === walk.array ? 'x' : 'copy',
            array: tracedArray(trace, state.shown),
            contents: contentsAt(trace, state.shown, event),
            mark: state.mark,
            filled: null,
            onGo: (flat) => {
              go(flat, false);
            },
          }}
        />
        {grad !== null && (
          <ArrayFigure
            layout={layout}
            cells={{
              ...shared,
              name: 'grad',
              array: tracedArray(trace, grad),
              contents: contentsAt(trace, grad, event),
              mark: state.gradMark,
              filled: state.filled,
              onGo: (flat) => {
                go(flat, true);
              },
            }}
          />
        )}
      </div>
      {!layout.whole && (
        <p className={styles.part}>
          {translate(
            {
              id: 'view.figure.part',
              message: 'The array has shape {shape}; only the elements around idx = {idx} are drawn.',
            },
            { shape: str(shape), idx: indexText(state.centre, shape) },
          )}
        </p>
      )}
    </figure>
  );
}
