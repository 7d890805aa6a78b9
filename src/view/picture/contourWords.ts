import { translate } from '@docusaurus/Translate';
import type { ContourPicture } from '../../trace/picture.ts';
import type { PlaneWalk } from '../../trace/planeWalks.ts';
import { isTrueToScale } from './fieldProportion.ts';
import { fullNumber, sixDigits } from './numberWords.ts';

/**
 * What to see in the picture of contours.
 *
 * @param hasArrow whether the first gradient that was found is drawn
 */
export function contourWords(
  picture: ContourPicture,
  walks: readonly PlaneWalk[],
  hasArrow: boolean,
): string {
  const [first, ...more] = walks;
  return [
    landscapeWords(picture),
    arrowWords(picture),
    isTrueToScale(picture.x, picture.y) ? undefined : scaleWords(),
    first && pointWords(first, hasArrow),
    first && more.length > 0 ? pathWords(first, more) : undefined,
    first && !isInside(picture, first) ? outsideWords(first) : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(' ');
}

/** The lowest and the highest node, and where they lie. */
function landscapeWords({ f, x, y, size, values }: ContourPicture): string {
  const finite = values.filter(Number.isFinite);
  const coordinate = ([from, to]: readonly [number, number], node: number): string =>
    sixDigits(from + ((to - from) * node) / (size - 1));
  const place = (value: number): string => {
    const node = values.indexOf(value);
    const more = finite.filter((each) => each === value).length - 1;
    const at = {
      x: coordinate(x, node % size),
      y: coordinate(y, Math.floor(node / size)),
    };
    return more === 0
      ? translate({ id: 'view.picture.contour.place', message: 'at ({x}, {y})' }, at)
      : translate(
          {
            id: 'view.picture.contour.places',
            message: 'at ({x}, {y}) among others',
          },
          at,
        );
  };
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  return low === high
    ? translate(
        {
          id: 'view.picture.contour.flat',
          message: '{f} is {low} everywhere in the picture: it has no contours.',
        },
        { f, low: sixDigits(low) },
      )
    : translate(
        {
          id: 'view.picture.contour.landscape',
          message:
            'Of {count} places in this window {f} is lowest {lowest}, with {low}, and highest {highest}, with {high}.',
        },
        {
          f,
          count: finite.length,
          low: sixDigits(low),
          high: sixDigits(high),
          lowest: place(low),
          highest: place(high),
        },
      );
}

/** Where the slope is greatest, told by the arrow that is longest; nothing where none is drawn. */
function arrowWords({ arrows }: ContourPicture): string | undefined {
  const slopes = Array.from(arrows.alongX, (alongX, i) => Math.hypot(alongX, arrows.alongY[i] ?? NaN));
  const greatest = Math.max(...slopes.filter(Number.isFinite));
  if (!(greatest > 0)) return undefined;
  const at = slopes.indexOf(greatest);
  return translate(
    {
      id: 'view.picture.contour.arrows',
      message:
        'The arrows are gradients: each points uphill, across the contours, and the longest, near ({x}, {y}), where the contours lie closest together, has slope {slope}.',
    },
    {
      x: sixDigits(arrows.x[at] ?? NaN),
      y: sixDigits(arrows.y[at] ?? NaN),
      slope: sixDigits(Number(greatest.toPrecision(3))),
    },
  );
}

function scaleWords(): string {
  return translate({
    id: 'view.picture.contour.scales',
    message: 'The two axes have different scales, so that the arrows do not stand upright on the contours.',
  });
}

function pointWords({ x, y, gradient }: PlaneWalk, hasArrow: boolean): string {
  const values = { x: fullNumber(x), y: fullNumber(y) };
  if (gradient === null) {
    return translate({ id: 'view.picture.contour.point', message: 'The run began at ({x}, {y}).' }, values);
  }
  const found = { ...values, alongX: fullNumber(gradient[0]), alongY: fullNumber(gradient[1]) };
  return hasArrow
    ? translate(
        {
          id: 'view.picture.contour.gradient',
          message: 'At ({x}, {y}) the run found the gradient ({alongX}, {alongY}), the bold arrow.',
        },
        found,
      )
    : translate(
        {
          id: 'view.picture.contour.gradientAlone',
          message:
            'At ({x}, {y}) the run found the gradient ({alongX}, {alongY}), for which no arrow can be drawn.',
        },
        found,
      );
}

function pathWords(first: PlaneWalk, more: readonly PlaneWalk[]): string {
  const last = more.at(-1) ?? first;
  const values = { count: more.length, x: fullNumber(last.x), y: fullNumber(last.y) };
  return more.length === 1
    ? translate(
        {
          id: 'view.picture.contour.pathOne',
          message: 'From there it went on to one more point, ({x}, {y}).',
        },
        values,
      )
    : translate(
        {
          id: 'view.picture.contour.path',
          message: 'From there it went on over {count} more points, to ({x}, {y}).',
        },
        values,
      );
}

function outsideWords({ x, y }: PlaneWalk): string {
  return translate(
    {
      id: 'view.picture.contour.outside',
      message: 'The point ({x}, {y}) lies outside of the picture.',
    },
    { x: fullNumber(x), y: fullNumber(y) },
  );
}

function isInside({ x, y }: ContourPicture, point: PlaneWalk): boolean {
  return x[0] <= point.x && point.x <= x[1] && y[0] <= point.y && point.y <= y[1];
}
