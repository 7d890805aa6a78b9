import { translate } from '@docusaurus/Translate';
import type { RemainderPicture } from '../../trace/picture.ts';
import type { DataTableProps } from './DataTable.tsx';
import { fullNumber } from './numberWords.ts';

/** Each point of the picture, and both parts at its h. */
export function remainderTable({ f, steps, remainders, fault, bend }: RemainderPicture): DataTableProps {
  return {
    caption: translate({ id: 'view.picture.remainder.table', message: 'Remainders of {f}' }, { f }),
    columns: [
      'h',
      translate({ id: 'view.picture.remainder.up', message: 'remainder' }),
      translate({ id: 'view.picture.remainder.faultPart', message: 'fault of the slope' }),
      translate({ id: 'view.picture.remainder.bendPart', message: 'bend of f' }),
    ],
    rows: Array.from(steps, (h, i) => [h, remainders[i] ?? NaN, fault * h, bend * h * h].map(fullNumber)),
  };
}
