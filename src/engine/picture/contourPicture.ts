import { array, numericalDerivative, type NDArray } from 'derivative';
import type { ContourPicture } from '../../trace/picture.ts';
import { rangeOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';
import { sampled } from './sampled.ts';

/** Both divide the sides that lessons use, such as 3 and 6, into parts of few digits. */
const intervals = 24;
const arrowsPerSide = 6;

/** `contour(f, [x0, x1], [y0, y1])`: f of an array of two numbers on a grid, and its gradient on a coarser one. */
export function contourPicture(handedF: Handed, handedX: Handed, handedY: Handed): ContourPicture {
  const f = sampled<NDArray>(handedF);
  const x = rangeOf(handedX);
  const y = rangeOf(handedY);
  const xs = along(x, intervals + 1, 0);
  const ys = along(y, intervals + 1, 0);
  // A fresh array for each call: f may write into what it gets.
  const values = Float64Array.from(grid(xs, ys), (place) => f.gapped(array(place)));
  if (!values.some(Number.isFinite)) {
    // Says why, if f threw or returned something else.
    f.at(array([x[0], y[0]]));
    throw new NoPicture({ type: 'notFinite', name: f.name });
  }
  const places = grid(along(x, arrowsPerSide, 0.5), along(y, arrowsPerSide, 0.5));
  const gradients = places.map((place) =>
    numericalDerivative((point) => f.gapped(point.copy()), array(place)),
  );
  return {
    type: 'contour',
    f: f.name,
    x,
    y,
    size: intervals + 1,
    values,
    arrows: {
      x: Float64Array.from(places, ([px]) => px),
      y: Float64Array.from(places, ([, py]) => py),
      alongX: Float64Array.from(gradients, (gradient) => gradient.get(0)),
      alongY: Float64Array.from(gradients, (gradient) => gradient.get(1)),
    },
  };
}

/** `count` numbers of a range: with both ends, or, with an inset of half a part, the middles of its parts. */
function along([from, to]: readonly [number, number], count: number, inset: 0 | 0.5): readonly number[] {
  const parts = inset === 0 ? count - 1 : count;
  return Array.from({ length: count }, (_, i) => from + ((to - from) * (i + inset)) / parts);
}

/** Row by row, the first row at the first y. */
function grid(xs: readonly number[], ys: readonly number[]): readonly [number, number][] {
  return ys.flatMap((y) => xs.map((x): [number, number] => [x, y]));
}
