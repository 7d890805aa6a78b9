import { translate } from '@docusaurus/Translate';
import type { ErrorPicture } from '../../trace/picture.ts';
import type { DataTableProps } from './DataTable.tsx';
import { errorOf, errorParts } from './errorParts.ts';
import { fullNumber } from './numberWords.ts';

/** Each point of the picture, and both parts at its δ. */
export function errorTable(picture: ErrorPicture): DataTableProps {
  return {
    caption: translate(
      { id: 'view.picture.error.table', message: 'Central differences of {f}' },
      { f: picture.f },
    ),
    columns: [
      'δ',
      translate({ id: 'view.picture.error.difference', message: 'central difference' }),
      translate({ id: 'view.picture.error.error', message: 'error' }),
      translate({ id: 'view.picture.error.truncationPart', message: 'truncation part' }),
      translate({ id: 'view.picture.error.roundingPart', message: 'rounding part' }),
    ],
    rows: Array.from(picture.steps, (delta, i) => {
      const difference = picture.differences[i] ?? NaN;
      const { truncation, rounding } = errorParts(picture, delta);
      return [delta, difference, errorOf(picture, difference), truncation, rounding].map(fullNumber);
    }),
  };
}
