import { translate } from '@docusaurus/Translate';
import type { SecantPicture } from '../../trace/picture.ts';
import type { DataTableProps } from './DataTable.tsx';
import { fullNumber } from './numberWords.ts';

/** The curve of the picture, place by place; the three places that count are named. */
export function secantTable({ f, curve, left, point, right }: SecantPicture): DataTableProps {
  const names = new Map([
    [left.x, 'x − δ'],
    [right.x, 'x + δ'],
    [point.x, 'x'],
  ]);
  return {
    caption: translate({ id: 'view.picture.secant.table', message: 'The curve of {f}' }, { f }),
    columns: [
      translate({ id: 'view.picture.place', message: 'place' }),
      f,
      translate({ id: 'view.picture.name', message: 'name' }),
    ],
    rows: Array.from(curve.x, (x, i) => [
      fullNumber(x),
      fullNumber(curve.y[i] ?? NaN),
      names.get(x) ?? '',
    ]).filter(([x], i, rows) => x !== rows[i - 1]?.[0]),
  };
}
