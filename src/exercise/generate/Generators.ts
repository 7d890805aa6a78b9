import type { NDArray } from 'derivative';

/**
 * The generators `g` of a check: the same numbers for the same seed, in every engine. A check that uses them is run
 * several times, with simple numbers first, so that what a learner is shown is the simplest case that fails.
 */
export interface Generators {
  /** A number between two bounds. */
  in(low: number, high: number): number;
  /** A number between two positive bounds, all sizes alike. */
  logIn(low: number, high: number): number;
  /** A whole number, both bounds included. */
  int(low: number, high: number): number;
  /** One of a list. */
  pick<const T>(list: readonly [T, ...T[]]): T;
  /** A smooth function of one number, for |x| ≤ 4. */
  smooth(): SmoothFunction;
  /**
   * A smooth function all of whose derivatives are positive: for probes, where a formula and a better one must
   * differ wherever they are compared.
   */
  growing(): SmoothFunction;
  /** A smooth function of a list of n numbers, each of them |x| ≤ 4. */
  smoothList(n: number): SmoothField<readonly number[], number[]>;
  /** A smooth function of a list of rows. */
  smoothMatrix(rows: number, columns: number): SmoothField<Matrix, number[][]>;
  /** A smooth function of an NDArray. */
  smoothArray(shape: readonly number[]): SmoothField<NDArray, NDArray>;
  /** A list of n numbers between two bounds. */
  list(n: number, low: number, high: number): number[];
  /** A list of rows of numbers between two bounds. */
  matrix(rows: number, columns: number, low: number, high: number): number[][];
}

export type Matrix = readonly (readonly number[])[];

/** Which error a bound is for. */
export interface BoundOptions {
  /** The order of the derivative that is approximated; 1 when left out. */
  readonly derivative?: 1 | 2;
}

/** A function of one number that knows its own derivatives. */
export interface SmoothFunction {
  readonly f: (x: number) => number;
  readonly df: (x: number) => number;
  readonly d2f: (x: number) => number;
  /** The k-th derivative at x. */
  derivative(k: number, x: number): number;
  /** Not less than |f⁽ᵏ⁾| anywhere in |x| ≤ 4. */
  most(k: number): number;
  /**
   * Twice what a difference quotient of step h and this order can be off by: truncation, C·Mₚ·hᵒ, and rounding,
   * c·ε·M₀/h. A right answer then uses half of it at most.
   */
  bound(h: number, order: 1 | 2 | 4, options?: BoundOptions): number;
  /** Its formula, for messages. */
  readonly text: string;
}

/** A function of many numbers that knows its gradient. */
export interface SmoothField<X, G> {
  readonly f: (x: X) => number;
  readonly gradient: (x: X) => G;
  /** Σ (∂f/∂xᵢ)·vᵢ. */
  readonly along: (x: X, v: X) => number;
  /** For each element of the gradient, as {@link SmoothFunction.bound}. */
  bound(h: number, order: 1 | 2): number;
  readonly text: string;
}
