import type { CentralPair } from './centralPair.ts';
import type { DerivativeStatus } from './status.ts';

/** The estimate where f looks smooth over no step: the difference of the smallest one, for what it is worth. */
export function unresolved(
  pairs: readonly CentralPair[],
  fx: number,
): {
  readonly value: number;
  readonly error: number;
  readonly truncation: number;
  readonly rounding: { readonly f: number; readonly x: number };
  readonly status: DerivativeStatus;
} {
  const smallest = pairs.filter(({ slope }) => Number.isFinite(slope)).at(-1);
  return {
    value: smallest?.slope ?? NaN,
    error: Infinity,
    truncation: Infinity,
    rounding: { f: smallest?.roundingOfF ?? NaN, x: smallest?.roundingOfX ?? NaN },
    status: smallest && Number.isFinite(fx) ? 'notSmooth' : 'notFinite',
  };
}
