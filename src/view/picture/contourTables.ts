import { translate } from '@docusaurus/Translate';
import type { ContourPicture } from '../../trace/picture.ts';
import type { PlaneWalk } from '../../trace/planeWalks.ts';
import type { DataTableProps } from './DataTable.tsx';
import { fullNumber } from './numberWords.ts';

/** Every so many nodes of the grid stand in the table: all of them would be hundreds. */
const every = 4;

/** The landscape on a coarse grid, the gradients that are drawn, and where the run was. */
export function contourTables(
  picture: ContourPicture,
  walks: readonly PlaneWalk[],
): readonly DataTableProps[] {
  const { f, x, y, size, values, arrows } = picture;
  const nodes = Array.from({ length: Math.floor((size - 1) / every) + 1 }, (_, i) => i * every);
  const along = ([from, to]: readonly [number, number], node: number): string =>
    fullNumber(from + ((to - from) * node) / (size - 1));
  const landscape: DataTableProps = {
    caption: translate({ id: 'view.picture.contour.values', message: '{f} on a grid' }, { f }),
    columns: ['y \\ x', ...nodes.map((node) => along(x, node))],
    rows: [...nodes]
      .reverse()
      .map((row) => [
        along(y, row),
        ...nodes.map((column) => fullNumber(values[row * size + column] ?? NaN)),
      ]),
  };
  const gradients: DataTableProps = {
    caption: translate({ id: 'view.picture.contour.gradients', message: 'Gradients of {f}' }, { f }),
    columns: ['x', 'y', '∂f/∂x', '∂f/∂y'],
    rows: Array.from(arrows.x, (place, i) =>
      [place, arrows.y[i] ?? NaN, arrows.alongX[i] ?? NaN, arrows.alongY[i] ?? NaN].map(fullNumber),
    ),
  };
  const visited: DataTableProps = {
    caption: translate({ id: 'view.picture.contour.visited', message: 'Where the run was' }),
    columns: ['x', 'y', '∂f/∂x', '∂f/∂y'],
    rows: walks.map((walk) => [
      ...[walk.x, walk.y].map(fullNumber),
      ...(walk.gradient?.map(fullNumber) ?? ['–', '–']),
    ]),
  };
  return walks.length === 0 ? [landscape, gradients] : [landscape, gradients, visited];
}
