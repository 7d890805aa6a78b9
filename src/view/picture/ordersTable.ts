import { translate } from '@docusaurus/Translate';
import type { OrdersPicture } from '../../trace/picture.ts';
import type { DataTableProps } from './DataTable.tsx';
import { fullNumber } from './numberWords.ts';
import { ordersErrors } from './ordersErrors.ts';

/** The error of each formula with each step. */
export function ordersTable(picture: OrdersPicture): DataTableProps {
  const formulas = ordersErrors(picture);
  return {
    caption: translate({ id: 'view.picture.orders.table', message: 'Errors by formula' }),
    columns: ['δ', ...formulas.map(({ name }) => name)],
    rows: Array.from(picture.steps, (delta, i) =>
      [delta, ...formulas.map(({ errors }) => errors[i] ?? NaN)].map(fullNumber),
    ),
  };
}
