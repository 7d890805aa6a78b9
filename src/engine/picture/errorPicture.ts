import { derivative, numericalDerivative, power } from 'derivative';
import type { ErrorPicture } from '../../trace/picture.ts';
import { clearDerivative } from './clearDerivative.ts';
import { numberOf, stepOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';
import { sampled } from './sampled.ts';

/** δ = 10^(−k/4) for k = 0 … 64: from 1 to 1e-16. */
const smallest = 64;

/** `error(f, x, delta)` or `error(f, x, delta, exact)`: the central difference with every δ from 1 to 1e-16. */
export function errorPicture(
  handedF: Handed,
  handedX: Handed,
  handedDelta: Handed,
  handedExact?: Handed,
): ErrorPicture {
  const f = sampled<number>(handedF);
  const x = numberOf(handedX);
  const delta = stepOf(handedDelta);
  const given = handedExact && numberOf(handedExact);
  const fx = f.at(x);
  if (!Number.isFinite(fx)) throw new NoPicture({ type: 'notFinite', name: f.name });
  const best = derivative(f.gapped, x);
  const value = given ?? best.value;
  const isUnknown = best.status === 'notSmooth' || best.status === 'notFinite';
  if ((given === undefined && isUnknown) || !Number.isFinite(value))
    throw new NoPicture({ type: 'noSlope', name: f.name });
  const differenceWith = (step: number): number => numericalDerivative(f.gapped, x, { delta: step });
  const steps = Float64Array.from({ length: smallest + 1 }, (_, k) => power(10, -k / 4));
  return {
    type: 'error',
    f: f.name,
    x,
    steps,
    differences: steps.map(differenceWith),
    own: { delta, difference: differenceWith(delta) },
    exact: { value, error: given === undefined ? best.error : 0, isGiven: given !== undefined },
    // The central difference is f' + (δ²/6)·f''' + …
    truncation: Math.abs(clearDerivative(f.gapped, x, 3)) / 6,
    // Two heights are off by up to ε/2·|f| each, two places by up to ε/2·|x| each; all of it is divided by 2δ.
    rounding: (Number.EPSILON * (Math.abs(fx) + Math.abs(x * value))) / 2,
  };
}
