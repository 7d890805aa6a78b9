import { translate } from '@docusaurus/Translate';
import type { SeriesPicture } from '../../trace/picture.ts';
import type { DataTableProps } from './DataTable.tsx';
import { fullNumber } from './numberWords.ts';

/** Each number of the list, with its index. */
export function seriesTable({ name, values }: SeriesPicture): DataTableProps {
  return {
    caption: translate({ id: 'view.picture.series.table', message: 'The numbers of {name}' }, { name }),
    columns: [translate({ id: 'view.picture.series.index', message: 'index' }), name],
    rows: Array.from(values, (value, i) => [String(i), fullNumber(value)]),
  };
}
