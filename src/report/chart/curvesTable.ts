import type { DataTableProps } from '../../view/picture/DataTable.tsx';
import { digits } from '../figureText.ts';
import type { CurvesChart } from '../report.ts';

/** A row for each place on the axis, a column for each curve. */
export function curvesTable({ title, across, up, series }: CurvesChart): DataTableProps {
  const places = [...new Set(series.flatMap(({ points }) => points.map(([x]) => x)))].sort((a, b) => a - b);
  return {
    caption: `${title}, ${up}`,
    columns: [across, ...series.map(({ name }) => name)],
    rows: places.map((place) => [
      String(place),
      ...series.map(({ points }) => {
        const point = points.find(([x]) => x === place);
        return point === undefined ? '–' : digits(point[1]);
      }),
    ]),
  };
}
