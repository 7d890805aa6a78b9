import { power, sum, type NDArray } from 'derivative';

/** Σ xᵢ², whose gradient is 2x. */
export const squares = (x: NDArray): number => sum(power(x, 2));
