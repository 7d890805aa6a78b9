import { translate } from '@docusaurus/Translate';
import { indexAt } from '../trace/indexAt.ts';
import type { CellMark } from './figureState.ts';
import type { ArrayName } from './shownName.ts';
import { shownName } from './shownName.ts';

/** The word or sign below the number of a marked cell. */
export function markText(mark: NonNullable<CellMark>, ndim: number): string {
  switch (mark) {
    case 'idx':
      return ndim > 0 ? 'idx' : translate({ id: 'view.cell.here', message: 'here' });
    case 'plus':
      return '+δ';
    case 'minus':
      return '−δ';
    case 'restored':
      return translate({ id: 'view.cell.restored', message: 'restored' });
    case 'filled':
      return translate({ id: 'view.cell.filled', message: 'filled' });
  }
}

/** A cell in words, with all digits of its number. */
export function cellWords(
  name: ArrayName,
  shape: readonly number[],
  flat: number,
  value: string,
  mark: CellMark,
  isEmpty: boolean,
): string {
  const index = shape.length === 0 ? '' : `[${indexAt(flat, shape).join(', ')}]`;
  const values = { element: shownName(name) + index, value };
  switch (mark) {
    case 'plus':
      return translate({ id: 'view.cell.plus', message: '{element} = {value}, nudged up by δ' }, values);
    case 'minus':
      return translate({ id: 'view.cell.minus', message: '{element} = {value}, nudged down by δ' }, values);
    case 'restored':
      return translate({ id: 'view.cell.isRestored', message: '{element} = {value}, restored' }, values);
    case 'filled':
      return translate({ id: 'view.cell.justFilled', message: '{element} = {value}, just filled' }, values);
    case 'idx':
    case null:
      if (isEmpty)
        return translate({ id: 'view.cell.empty', message: '{element} = {value}, not yet filled' }, values);
      return mark === 'idx'
        ? translate(
            { id: 'view.cell.standing', message: '{element} = {value}, where the walk stands' },
            values,
          )
        : translate({ id: 'view.cell.plain', message: '{element} = {value}' }, values);
  }
}
