import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { fills } from '../trace/fills.ts';
import { indexText } from '../trace/indexText.ts';
import { rowAtIndex } from '../trace/rowAtIndex.ts';
import type { Trace } from '../trace/trace.ts';
import { tracedArray } from '../trace/tracedArray.ts';
import type { WalkReading } from '../trace/walkReading.ts';
import ArrayFigure from './ArrayFigure.tsx';
import { arrayLayout } from './arrayLayout.ts';
import type { CellsProps } from './CellFigure.tsx';
import { figureState } from './figureState.ts';
import { figureWords } from './figureWords.ts';
import MemoryDisclosure from './memory/MemoryDisclosure.tsx';
import { useContents } from './useContents.ts';
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
  const rowAt = useMemo(() => rowAtIndex(trace, reading), [trace, reading]);
  const filled = useMemo(() => fills(trace, reading), [trace, reading]);
  const event = moments.at(position)?.event ?? walk.lastEvent;
  const contents = useContents(trace, state.shown, event);
  const results = useContents(trace, grad ?? state.shown, event);
  const rowOf = (flat: number): number => rowAt[flat] ?? -1;
  const go = (flat: number, toFill: boolean): void => {
    const row = rows.at(rowOf(flat));
    if (row !== undefined) onGo((toFill ? row.fillMoment : null) ?? row.firstMoment);
  };
  const shared = {
    cursor: state.cursor,
    pointed: pointedRow === null ? null : (rows.at(pointedRow)?.idx ?? null),
    tabStop: state.centre,
    canGo: (flat: number) => rowOf(flat) !== -1,
    onPoint: (flat: number | null) => {
      onPoint(flat === null || rowOf(flat) === -1 ? null : rowOf(flat));
    },
  };
  const x: CellsProps = {
    ...shared,
    name: state.shown === walk.array ? 'x' : 'copy',
    array: tracedArray(trace, state.shown),
    contents,
    mark: state.mark,
    isFilled: null,
    onGo: (flat) => {
      go(flat, false);
    },
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.spoken}>
        {figureWords(state, shape, grad !== null, filled.countAt(position))}
      </figcaption>
      <div className={styles.arrays}>
        <ArrayFigure layout={layout} cells={x} />
        {grad !== null && (
          <ArrayFigure
            layout={layout}
            cells={{
              ...shared,
              name: 'grad',
              array: tracedArray(trace, grad),
              contents: results,
              mark: state.gradMark,
              isFilled: (flat) => filled.isFilled(flat, position),
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
      <MemoryDisclosure trace={trace} reading={reading} rowAt={rowAt} cells={x} />
    </figure>
  );
}
