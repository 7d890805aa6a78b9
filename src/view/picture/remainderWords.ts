import { translate } from '@docusaurus/Translate';
import type { RemainderPicture } from '../../trace/picture.ts';
import { fullNumber, roughly } from './numberWords.ts';
import { crossingStep, isHidden } from './remainderParts.ts';

/** What to see in the picture of the remainder against h. */
export function remainderWords(picture: RemainderPicture): string {
  return picture.rounding > 0 ? `${fallWords(picture)} ${floorWords(picture)}` : fallWords(picture);
}

function fallWords(picture: RemainderPicture): string {
  const { slope, fault, bend } = picture;
  const crossing = crossingStep(picture);
  const values = { slope: fullNumber(slope), fault: roughly(fault), crossing: roughly(crossing ?? NaN) };
  if (fault === 0) {
    return bend === 0
      ? translate(
          {
            id: 'view.picture.remainder.straight',
            message:
              'Neither h nor h² is to be seen in what is left: the slope {slope} is right, as far as one can see.',
          },
          values,
        )
      : translate(
          {
            id: 'view.picture.remainder.right',
            message:
              'From the right the remainder falls like h²: the slope {slope} is right, as far as one can see.',
          },
          values,
        );
  }
  if (isHidden(picture)) {
    return translate(
      {
        id: 'view.picture.remainder.hidden',
        message:
          'From the right the remainder falls like h². The slope {slope} is off by {fault}, but where that would show rounding hides it.',
      },
      values,
    );
  }
  return crossing === null
    ? translate(
        {
          id: 'view.picture.remainder.wrong',
          message: 'The remainder falls like h: the slope {slope} is wrong, by {fault}.',
        },
        values,
      )
    : translate(
        {
          id: 'view.picture.remainder.crossing',
          message:
            'To the right of h\u00a0=\u00a0{crossing} the remainder falls like h², to the left of it like h: the slope {slope} is wrong, by {fault}.',
        },
        values,
      );
}

function floorWords({ rounding }: RemainderPicture): string {
  return translate(
    {
      id: 'view.picture.remainder.floor',
      message: 'Below {rounding} it may be nothing but rounding.',
    },
    { rounding: roughly(rounding) },
  );
}
