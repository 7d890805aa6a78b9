import { derivative, numericalDerivative } from 'derivative';
import type { GraphPoint, SecantPicture } from '../../trace/picture.ts';
import { numberOf, stepOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';
import { sampled } from './sampled.ts';

/** Even, so that x itself and x ± δ are among the places of the curve. */
const intervals = 80;

/** `secant(f, x, delta)`: f over x ± 2δ, so that the two points keep their places in the picture at every δ. */
export function secantPicture(handedF: Handed, handedX: Handed, handedDelta: Handed): SecantPicture {
  const f = sampled<number>(handedF);
  const x = numberOf(handedX);
  const delta = stepOf(handedDelta);
  const graphPoint = (place: number): GraphPoint => ({ x: place, y: f.at(place) });
  const [left, point, right] = [graphPoint(x - delta), graphPoint(x), graphPoint(x + delta)];
  if (![left, point, right].every(({ y }) => Number.isFinite(y))) {
    throw new NoPicture({ type: 'notFinite', name: f.name });
  }
  const places = curvePlaces(x, delta);
  const { value, error, status } = derivative(f.gapped, x);
  return {
    type: 'secant',
    f: f.name,
    delta,
    point,
    left,
    right,
    curve: { x: places, y: places.map(f.gapped) },
    secant: numericalDerivative(f.at, x, { delta }),
    tangent: { value, error, status },
  };
}

/** Below some gaps between the numbers at x there is nothing more to see: the picture stays that wide. */
function curvePlaces(x: number, delta: number): Float64Array {
  const halfWidth = Math.max(2 * delta, 8 * Number.EPSILON * Math.abs(x));
  return Float64Array.from(
    { length: intervals + 1 },
    (_, i) => x + (halfWidth * (2 * i - intervals)) / intervals,
  );
}
