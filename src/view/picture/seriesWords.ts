import { translate } from '@docusaurus/Translate';
import type { SeriesPicture } from '../../trace/picture.ts';
import { fullNumber, sixDigits } from './numberWords.ts';
import { isLogarithmic } from './seriesGeometry.ts';

/** What to see in the picture of a list. */
export function seriesWords(picture: SeriesPicture): string {
  return [endsWords(picture), wayWords(picture), gapWords(picture), axisWords(picture)]
    .filter((words) => words !== undefined)
    .join(' ');
}

function endsWords({ name, values }: SeriesPicture): string {
  const first = values.findIndex(Number.isFinite);
  const last = Array.from(values, Number.isFinite).lastIndexOf(true);
  const [from = NaN, to = NaN] = [values[first], values[last]];
  // Six digits are enough, unless they do not tell the two apart.
  const text = from !== to && sixDigits(from) === sixDigits(to) ? fullNumber : sixDigits;
  const at = { name, first, from: text(from) };
  return first === last
    ? translate({ id: 'view.picture.series.one', message: '{name} is {from} at index {first}.' }, at)
    : translate(
        {
          id: 'view.picture.series.ends',
          message: '{name} goes from {from} at index {first} to {to} at index {last}.',
        },
        { ...at, last, to: text(to) },
      );
}

/** Whether it goes one way; if not, where it turns or has turned most. */
function wayWords({ values }: SeriesPicture): string | undefined {
  const finite = values.filter(Number.isFinite);
  if (finite.length < 2) return undefined;
  const isUp = (value: number, i: number): boolean => i > 0 && value > (finite[i - 1] ?? NaN);
  const isDown = (value: number, i: number): boolean => i > 0 && value < (finite[i - 1] ?? NaN);
  const ups = finite.filter(isUp).length;
  const downs = finite.filter(isDown).length;
  if (ups === 0 && downs === 0) {
    return translate({ id: 'view.picture.series.level', message: 'All numbers are the same.' });
  }
  if (ups === 0) return translate({ id: 'view.picture.series.down', message: 'It never goes up.' });
  if (downs === 0) return translate({ id: 'view.picture.series.up', message: 'It never goes down.' });
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  return translate(
    {
      id: 'view.picture.series.both',
      message:
        'Steps up: {ups}, steps down: {downs}. It is lowest at index {lowest}, with {low}, and highest at index {highest}, with {high}.',
    },
    {
      ups,
      downs,
      low: sixDigits(low),
      lowest: values.indexOf(low),
      high: sixDigits(high),
      highest: values.indexOf(high),
    },
  );
}

function gapWords({ values }: SeriesPicture): string | undefined {
  const gaps = values.filter((value) => !Number.isFinite(value)).length;
  if (gaps === 0) return undefined;
  const places = { gaps, count: values.length, index: values.findIndex((value) => !Number.isFinite(value)) };
  return gaps === 1
    ? translate(
        {
          id: 'view.picture.series.gap',
          message: '1 of {count} numbers is not finite, the one at index {index}: there is a gap.',
        },
        places,
      )
    : translate(
        {
          id: 'view.picture.series.gaps',
          message:
            '{gaps} of {count} numbers are not finite, the first of them at index {index}: there is a gap.',
        },
        places,
      );
}

function axisWords(picture: SeriesPicture): string | undefined {
  return isLogarithmic(picture)
    ? translate({
        id: 'view.picture.series.powers',
        message:
          'Heights count powers of ten: where the line is straight, each number is the same share of the one before.',
      })
    : undefined;
}
