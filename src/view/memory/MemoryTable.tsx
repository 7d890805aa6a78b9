import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { indexText } from '../../trace/indexText.ts';
import figureStyles from '../ArrayFigure.module.css';
import type { CellsProps } from '../CellFigure.tsx';
import CellFigure from '../CellFigure.tsx';
import { moveBetweenCells } from '../moveBetweenCells.ts';
import { shownName } from '../shownName.ts';
import HopArcs from './HopArcs.tsx';
import styles from './Memory.module.css';
import type { StripHop } from './stripHops.ts';
import type { StripLayout } from './stripLayout.ts';

interface MemoryTableProps {
  readonly strip: StripLayout;
  readonly hops: readonly StripHop[];
  readonly rowAt: Int32Array;
  readonly cells: CellsProps;
}

/** Elements of stride 0 share a place; more of them than this are not listed there. */
const mostListed = 3;

/** The strip: a column for each place in memory, with the step that comes by, the element and its index. */
export default function MemoryTable({ strip, hops, rowAt, cells }: MemoryTableProps): ReactNode {
  const name = shownName(cells.name);
  const rowOf = (flat: number): number => rowAt[flat] ?? -1;
  const columns = (className: string | undefined, text: (flat: number) => string | null): ReactNode =>
    strip.cells.map((cell) =>
      cell.type === 'gap' ? (
        <td key={`gap ${cell.before}`} />
      ) : (
        <td key={cell.place} className={className}>
          {listed(cell.flats, text)}
        </td>
      ),
    );
  return (
    <table className={`${figureStyles.slice} ${styles.strip}`} onKeyDown={moveBetweenCells}>
      <caption className={figureStyles.spoken}>
        {translate({ id: 'view.memory.caption', message: 'Memory of {name}' }, { name })}
      </caption>
      <thead>
        <tr aria-hidden="true">
          <td />
          <td colSpan={strip.cells.length} className={styles.way}>
            <HopArcs
              hops={hops}
              width={strip.cells.length}
              current={cells.cursor === null ? -1 : rowOf(cells.cursor)}
            />
          </td>
        </tr>
        <tr>
          <th scope="row">{translate({ id: 'view.memory.visit', message: 'step' })}</th>
          {columns(styles.visit, (flat) => (rowOf(flat) < 0 ? null : String(rowOf(flat) + 1)))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{name}</th>
          {strip.cells.map((cell) =>
            cell.type === 'gap' ? (
              <td key={`gap ${cell.before}`} className={styles.gap}>
                {translate(
                  { id: 'view.memory.gap', message: '{count} not in {name}' },
                  { count: cell.count, name },
                )}
              </td>
            ) : (
              <CellFigure key={cell.place} {...cells} flat={shownOf(cell.flats, cells.tabStop)} />
            ),
          )}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{translate({ id: 'view.memory.index', message: 'index' })}</th>
          {columns(styles.index, (flat) => indexText(flat, cells.array.shape))}
        </tr>
      </tfoot>
    </table>
  );
}

function listed(flats: readonly number[], text: (flat: number) => string | null): string {
  const texts = flats.slice(0, mostListed).map(text);
  const all = flats.length > mostListed ? [...texts, '…'] : texts;
  return all.filter((each) => each !== null).join(' ');
}

/** Of elements that share a place the one that the Tab key comes to, where the walk stands, else the first. */
function shownOf(flats: readonly number[], tabStop: number): number {
  return flats.includes(tabStop) ? tabStop : (flats[0] ?? 0);
}
