import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import type { ReactNode } from 'react';
import styles from './ArrayFigure.module.css';
import type { ArrayLayout } from './arrayLayout.ts';
import type { CellsProps } from './CellFigure.tsx';
import SliceFigure from './SliceFigure.tsx';
import { shownName } from './shownName.ts';

interface ArrayFigureProps {
  readonly layout: ArrayLayout;
  readonly cells: CellsProps;
}

/** An array drawn in its own shape, with a grid for each of its slices. */
export default function ArrayFigure({ layout, cells }: ArrayFigureProps): ReactNode {
  const { name, array } = cells;
  return (
    <div className={styles.array}>
      <p className={styles.heading}>
        <strong>{shownName(name)}</strong>{' '}
        {translate(
          { id: 'view.figure.kind', message: 'shape {shape}, {dtype}' },
          { shape: str(array.shape), dtype: array.dtype },
        )}
      </p>
      <div className={styles.slices}>
        {layout.slices.map((slice) => (
          <SliceFigure key={slice.start} layout={layout} slice={slice} cells={cells} />
        ))}
      </div>
    </div>
  );
}
