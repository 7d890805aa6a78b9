import { power } from 'derivative';
import type { FormulaSlopes, OrdersPicture } from '../../trace/picture.ts';
import { numberOf, type Handed } from './handed.ts';
import { NoPicture } from './NoPicture.ts';
import { sampled } from './sampled.ts';

/** δ = 10^(−k/2) for k = 0 … 32: from 1 to 1e-16. */
const smallest = 32;

/** `orders(exact, forward, central)`: what each formula, a function of δ, gives with every δ from 1 to 1e-16. */
export function ordersPicture(handedExact: Handed, handedFormulas: readonly Handed[]): OrdersPicture {
  const exact = numberOf(handedExact);
  const steps = Float64Array.from({ length: smallest + 1 }, (_, k) => power(10, -k / 2));
  return {
    type: 'orders',
    exact,
    steps,
    formulas: handedFormulas.map((formula) => slopesOf(formula, steps)),
  };
}

function slopesOf(handed: Handed, steps: Float64Array): FormulaSlopes {
  const { name, gapped } = sampled<number>(handed);
  const slopes = steps.map(gapped);
  if (!slopes.some(Number.isFinite)) throw new NoPicture({ type: 'notFinite', name });
  return { name, slopes };
}
