import { derivative, power } from 'derivative';
import type { RemainderPicture } from '../../trace/picture.ts';
import { clearDerivative } from './clearDerivative.ts';
import { numberOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';
import { sampled } from './sampled.ts';

/** h = 10^(−k/4) for k = 0 … 48: from 1 to 1e-12. */
const smallest = 48;

/** `remainder(f, x, slope)`: what is left of f(x + h) without f(x) and h·slope, with every h from 1 to 1e-12. */
export function remainderPicture(handedF: Handed, handedX: Handed, handedSlope: Handed): RemainderPicture {
  const f = sampled<number>(handedF);
  const x = numberOf(handedX);
  const slope = numberOf(handedSlope);
  const fx = f.at(x);
  if (!Number.isFinite(fx)) throw new NoPicture({ type: 'notFinite', name: f.name });
  const best = derivative(f.gapped, x);
  if (best.status === 'notSmooth' || best.status === 'notFinite' || !Number.isFinite(best.value)) {
    throw new NoPicture({ type: 'noSlope', name: f.name });
  }
  const fault = Math.abs(best.value - slope);
  const steps = Float64Array.from({ length: smallest + 1 }, (_, k) => power(10, -k / 4));
  return {
    type: 'remainder',
    f: f.name,
    x,
    slope,
    steps,
    remainders: steps.map((h) => Math.abs(f.gapped(x + h) - fx - h * slope)),
    fault: fault > best.error ? fault : 0,
    bend: Math.abs(clearDerivative(f.gapped, x, 2)) / 2,
    // Two heights are off by up to ε/2·|f| each; the place x + h is off by up to ε/2·|x|, which f' multiplies.
    rounding: Number.EPSILON * (Math.abs(fx) + Math.abs(x * best.value) / 2),
  };
}
