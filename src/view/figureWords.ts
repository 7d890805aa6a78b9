import { translate } from '@docusaurus/Translate';
import { str } from 'derivative';
import { indexText } from '../trace/indexText.ts';
import { sizeOf } from '../trace/sizeOf.ts';
import type { FigureState } from './figureState.ts';

/** The whole figure in a sentence, for those who do not see it. */
export function figureWords(
  { cursor }: FigureState,
  shape: readonly number[],
  hasGrad: boolean,
  filled: number,
): string {
  const values = { shape: str(shape), size: sizeOf(shape), filled };
  if (cursor === null) {
    return hasGrad
      ? translate(
          {
            id: 'view.figure.endedGrad',
            message:
              'The array x of shape {shape} after the walk. {filled} of {size} elements of grad are filled.',
          },
          values,
        )
      : translate(
          { id: 'view.figure.ended', message: 'The array x of shape {shape} after the walk.' },
          values,
        );
  }
  const standing = { ...values, idx: indexText(cursor, shape) };
  return hasGrad
    ? translate(
        {
          id: 'view.figure.standingGrad',
          message:
            'The array x of shape {shape}, with the walk at idx = {idx}. {filled} of {size} elements of grad are filled.',
        },
        standing,
      )
    : translate(
        {
          id: 'view.figure.standing',
          message: 'The array x of shape {shape}, with the walk at idx = {idx}.',
        },
        standing,
      );
}
