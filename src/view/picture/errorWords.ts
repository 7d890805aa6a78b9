import { translate } from '@docusaurus/Translate';
import type { ErrorPicture } from '../../trace/picture.ts';
import { bestStep, errorOf, errorParts } from './errorParts.ts';
import { fullNumber, roughly, stepLiteral } from './numberWords.ts';

/** What to see in the picture of the error against δ. */
export function errorWords(picture: ErrorPicture): string {
  const words = isExact(picture)
    ? [noErrorWords()]
    : [valleyWords(picture), smallestWords(picture), ownWords(picture)];
  return [...words, exactWords(picture)].join(' ');
}

/** As of a constant: two equal heights have no difference, however they are rounded. */
function isExact(picture: ErrorPicture): boolean {
  return [...picture.differences, picture.own.difference].every(
    (difference) => errorOf(picture, difference) === 0,
  );
}

function noErrorWords(): string {
  return translate({
    id: 'view.picture.error.none',
    message: 'No point has any error: every central difference is right to the last digit.',
  });
}

function valleyWords(picture: ErrorPicture): string {
  const best = bestStep(picture);
  if (picture.truncation === 0) {
    return translate({
      id: 'view.picture.error.onlyRounding',
      message:
        'There is no truncation error to be seen: the smaller δ, the larger the error, for all of it is rounding.',
    });
  }
  if (best === null) {
    return translate({
      id: 'view.picture.error.onlyTruncation',
      message: 'No rounding error is expected: the error falls with δ².',
    });
  }
  return translate(
    {
      id: 'view.picture.error.valley',
      message:
        'From the right the error falls with δ², as truncation does, down to a valley near δ\u00a0=\u00a0{best}. To the left of it rounding rules, and the points jump about as they climb.',
    },
    { best: roughly(best) },
  );
}

function smallestWords(picture: ErrorPicture): string {
  const errors = Array.from(picture.differences, (difference) => errorOf(picture, difference));
  const smallest = Math.min(...errors.filter(Number.isFinite));
  return translate(
    {
      id: 'view.picture.error.smallest',
      message: 'The smallest error among the points is {error}, at δ\u00a0=\u00a0{delta}.',
    },
    { error: roughly(smallest), delta: roughly(picture.steps[errors.indexOf(smallest)] ?? NaN) },
  );
}

function ownWords(picture: ErrorPicture): string {
  const { delta, difference } = picture.own;
  const { truncation, rounding } = errorParts(picture, delta);
  const error = errorOf(picture, difference);
  if (error === 0) {
    return translate(
      {
        id: 'view.picture.error.ownNone',
        message: 'Your δ\u00a0=\u00a0{delta} gives no error at all.',
      },
      { delta: stepLiteral(delta) },
    );
  }
  const values = { delta: stepLiteral(delta), error: roughly(error) };
  return truncation > rounding
    ? translate(
        {
          id: 'view.picture.error.ownTruncation',
          message: 'Your δ\u00a0=\u00a0{delta} gives an error of {error}, most of it truncation.',
        },
        values,
      )
    : translate(
        {
          id: 'view.picture.error.ownRounding',
          message: 'Your δ\u00a0=\u00a0{delta} gives an error of {error}, most of it rounding.',
        },
        values,
      );
}

function exactWords({ exact }: ErrorPicture): string {
  return exact.isGiven
    ? translate(
        {
          id: 'view.picture.error.given',
          message: 'The exact value {value} is the one that the code gives.',
        },
        { value: fullNumber(exact.value) },
      )
    : translate(
        {
          id: 'view.picture.error.estimated',
          message:
            'In place of the exact value stands {value}, the answer of derivative, which may be off by {error} itself.',
        },
        { value: fullNumber(exact.value), error: roughly(exact.error) },
      );
}
