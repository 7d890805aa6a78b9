import { translate } from '@docusaurus/Translate';
import type { SecantPicture } from '../../trace/picture.ts';
import { agreeingDigits } from './agreeingDigits.ts';
import { curveShape, distinct } from './curveShape.ts';
import { hasTangent } from './hasTangent.ts';
import { fullNumber, roughly, stepLiteral } from './numberWords.ts';

/** What to see in the picture of f, its secant and its tangent. */
export function secantWords(picture: SecantPicture): string {
  return [windowWords(picture), shapeWords(picture), distanceWords(picture), slopeWords(picture)]
    .filter((words) => words !== undefined)
    .join(' ');
}

function windowWords({ curve, point, delta }: SecantPicture): string {
  const values = {
    from: fullNumber(curve.x[0] ?? NaN),
    to: fullNumber(curve.x.at(-1) ?? NaN),
    delta: stepLiteral(delta),
  };
  const halfWidth = (curve.x.at(-1) ?? NaN) - point.x;
  return halfWidth > 3 * delta
    ? translate(
        {
          id: 'view.picture.secant.widened',
          message:
            'The window reaches from {from} to {to}. δ\u00a0=\u00a0{delta} is so small that more than x ± 2δ is shown.',
        },
        values,
      )
    : translate(
        {
          id: 'view.picture.secant.window',
          message:
            'The window reaches from x − 2δ to x + 2δ with δ\u00a0=\u00a0{delta}: from {from} to {to}.',
        },
        values,
      );
}

function shapeWords({ curve, f, tangent }: SecantPicture): string {
  switch (curveShape(curve)) {
    case 'bent':
      return hasTangent(tangent)
        ? translate(
            {
              id: 'view.picture.secant.bent',
              message: 'In it {f} is a curve that bends away from its tangent.',
            },
            { f },
          )
        : translate({ id: 'view.picture.secant.notSmooth', message: 'In it {f} is not smooth.' }, { f });
    case 'straight':
      return translate(
        { id: 'view.picture.secant.straight', message: 'In it {f} looks like a straight line.' },
        { f },
      );
    case 'ragged':
      return translate(
        {
          id: 'view.picture.secant.ragged',
          message: 'In it {f} is a ragged line: you see how places and heights are rounded.',
        },
        { f },
      );
    case 'points':
      return translate(
        {
          id: 'view.picture.secant.points',
          message: 'In it lie no more than {count} float64 numbers, so that {f} is a row of points.',
        },
        { count: distinct(curve.x), f },
      );
  }
}

/** The points are not where they should be: a hundredth of their distance can be seen. */
function distanceWords({ left, right, delta }: SecantPicture): string | undefined {
  const distance = right.x - left.x;
  if (distance === 0 || Math.abs(distance / (2 * delta) - 1) < 0.01) return undefined;
  return translate(
    {
      id: 'view.picture.secant.distance',
      message:
        'x − δ and x + δ are rounded, so that the two points are {distance} apart in place of {wanted}.',
    },
    { distance: roughly(distance), wanted: roughly(2 * delta) },
  );
}

function slopeWords({ left, right, secant, tangent }: SecantPicture): string {
  if (left.x === right.x) {
    return translate({
      id: 'view.picture.secant.lost',
      message:
        'x − δ and x + δ are both rounded to x: there are no two points for a secant, and the quotient is 0.',
    });
  }
  const slopes = { secant: fullNumber(secant), tangent: fullNumber(tangent.value) };
  if (!hasTangent(tangent)) {
    return translate(
      {
        id: 'view.picture.secant.noTangent',
        message: 'The secant has slope {secant}. There is no tangent: no slope can be told at x itself.',
      },
      slopes,
    );
  }
  const digits = agreeingDigits(secant, tangent.value);
  if (secant === tangent.value) {
    return translate(
      { id: 'view.picture.secant.equal', message: 'The secant and the tangent both have slope {secant}.' },
      slopes,
    );
  }
  return digits === 0
    ? translate(
        {
          id: 'view.picture.secant.apart',
          message: 'The secant has slope {secant}, the tangent {tangent}: not even the first digit agrees.',
        },
        slopes,
      )
    : translate(
        {
          id: 'view.picture.secant.slopes',
          message:
            'The secant has slope {secant}, the tangent {tangent}: they agree in {digits} of about 16 digits.',
        },
        { ...slopes, digits },
      );
}
