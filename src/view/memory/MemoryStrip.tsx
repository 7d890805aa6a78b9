import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { memoryHops } from '../../trace/memoryHops.ts';
import { memoryOrder } from '../../trace/memoryOrder.ts';
import type { Trace } from '../../trace/trace.ts';
import type { WalkReading } from '../../trace/walkReading.ts';
import type { CellsProps } from '../CellFigure.tsx';
import { revealAcross } from '../revealAcross.ts';
import styles from './Memory.module.css';
import MemoryTable from './MemoryTable.tsx';
import { hopsWords, stridesWords } from './memoryWords.ts';
import { stripHops } from './stripHops.ts';
import { stripLayout } from './stripLayout.ts';

export interface MemoryStripProps {
  readonly trace: Trace;
  readonly reading: WalkReading;
  /** The row of each element, by its flat index; −1 where the walk did not come by. */
  readonly rowAt: Int32Array;
  /** The array as the figure shows it. */
  readonly cells: CellsProps;
}

/** An array as it lies in memory, with the way that the walk takes through it, in words and as a strip. */
export default function MemoryStrip({ trace, reading, rowAt, cells }: MemoryStripProps): ReactNode {
  const { shape, strides } = cells.array;
  const order = useMemo(() => memoryOrder({ shape, strides }), [shape, strides]);
  const followed = useMemo(() => hopsWords(memoryHops(trace, reading, order)), [trace, reading, order]);
  const strip = stripLayout(order, cells.tabStop);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = region.current?.querySelector('[data-cursor]');
    if (region.current && cell) revealAcross(region.current, cell, region.current.querySelector('th'));
  }, [cells.cursor]);
  return (
    <div className={styles.memory}>
      <p>
        {translate(
          { id: 'view.memory.strides', message: 'Shape {shape}, strides {strides}, counted in elements.' },
          { shape: str(shape), strides: str(strides) },
        )}{' '}
        {stridesWords(strides).join(' ')}
      </p>
      {strip.cells.length === 0 ? (
        <p>{translate({ id: 'view.memory.empty', message: 'The array has no elements in memory.' })}</p>
      ) : (
        <div
          ref={region}
          className={styles.scroll}
          role="group"
          aria-label={translate({ id: 'view.memory.region', message: 'Memory strip' })}
          tabIndex={0}
        >
          <MemoryTable
            strip={strip}
            hops={stripHops(reading, order, strip, rowAt)}
            rowAt={rowAt}
            cells={cells}
          />
        </div>
      )}
      {followed !== null && <p>{followed}</p>}
      {!strip.whole && (
        <p>
          {translate({
            id: 'view.memory.part',
            message: 'Only the memory around the element of this moment is drawn.',
          })}
        </p>
      )}
    </div>
  );
}
