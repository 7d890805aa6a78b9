import { array } from '../array/array.ts';
import type { NDArray } from '../array/NDArray.ts';
import { zerosLike } from '../array/zerosLike.ts';
import { add } from '../functions/add.ts';
import { multiply } from '../functions/multiply.ts';
import type { Ufunc } from '../functions/ufunc.ts';

/** An operand of a function: what it is, and how fast it changes; a constant does not. */
export interface Changing {
  readonly value: number | NDArray;
  readonly derivative?: number | NDArray;
}

/**
 * How fast f(u, v) changes with its operands:
 *
 *     f(u, v)′ = ∂f/∂u · u′ + ∂f/∂v · v′
 *
 * For a constant v the second term is left out, not multiplied by 0: ∂(xⁿ)/∂n = xⁿ·ln x may not exist.
 */
export function chainRule(f: Ufunc, operands: readonly Changing[]): number | NDArray {
  const { derivative: rule } = f;
  if (rule === 'linear') return f.apply(...operands.map(changeOf));
  const values = operands.map(({ value }) => value);
  const terms = operands.flatMap(({ derivative }, i) => {
    const partial = rule[i];
    if (derivative === undefined || partial === undefined) return [];
    return [multiply(elementwise(partial, values), derivative)];
  });
  return terms.reduce((sum, term) => add(sum, term));
}

function changeOf({ value, derivative }: Changing): number | NDArray {
  return derivative ?? (typeof value === 'number' ? 0 : zerosLike(value, 'float64'));
}

/** ∂f/∂u is known for numbers; arrays have it element by element. */
function elementwise(
  partial: (...operands: readonly number[]) => number,
  values: readonly (number | NDArray)[],
): number | NDArray {
  const flat = values.map((value) => (typeof value === 'number' ? value : value.reshape(-1)));
  const at = (i: number): number => partial(...flat.map((x) => (typeof x === 'number' ? x : x.get(i))));
  const model = values.find((value) => typeof value !== 'number');
  if (model === undefined) return at(0);
  return array(Array.from({ length: model.size }, (_, i) => at(i))).reshape(model.shape);
}
