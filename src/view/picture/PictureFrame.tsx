import { translate } from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import DataTable, { type DataTableProps } from './DataTable.tsx';
import Legend, { type LegendEntry } from './Legend.tsx';
import styles from './Picture.module.css';
import Plot, { type PlotProps } from './Plot.tsx';
import UnbrokenNumbers from './UnbrokenNumbers.tsx';

export interface PictureFrameProps {
  readonly title: string;
  readonly plot: Omit<PlotProps, 'labelledBy' | 'describedBy'>;
  readonly legend: readonly LegendEntry[];
  /** What there is to see, for those who do not see it and for those who want to know where to look. */
  readonly words: string;
  readonly tables: readonly DataTableProps[];
  /** Stands under the axes. */
  readonly below?: ReactNode;
  /** Stands under the legend. */
  readonly children?: ReactNode;
}

/** A picture with all that belongs to it: its title, what its lines are, what to see, and its numbers. */
export default function PictureFrame(props: PictureFrameProps): ReactNode {
  const { title, plot, legend, words, tables, below, children } = props;
  const id = useId();
  return (
    <figure className={styles.picture} aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className={styles.title}>
        {title}
      </figcaption>
      <div>
        <Plot {...plot} labelledBy={`${id}-title`} describedBy={`${id}-words`} />
        {below}
      </div>
      <div>
        <Legend entries={legend} />
        {children}
        <p id={`${id}-words`} className={styles.words}>
          <UnbrokenNumbers text={words} />
        </p>
        <details className={styles.details}>
          <summary>{translate({ id: 'view.picture.data', message: 'Show the data' })}</summary>
          {tables.map((table) => (
            <DataTable key={table.caption} {...table} />
          ))}
        </details>
      </div>
    </figure>
  );
}
