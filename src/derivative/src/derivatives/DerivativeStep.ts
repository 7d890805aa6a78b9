import type { NDArray } from '../array/NDArray.ts';

/** What `numericalDerivative` did at one element; `Point` is what it differentiates at, a number or an array. */
export interface DerivativeStep<Point extends number | NDArray = NDArray> {
  /** Counts the elements, from 0. */
  readonly step: number;
  /** The index of the element, as a frozen array; `[]` for a number. */
  readonly idx: readonly number[];
  /** x[idx] itself: the point of the derivative. */
  readonly value: number;
  /** f with x[idx] + delta. */
  readonly plus: number;
  /** f with x[idx] − delta. */
  readonly minus: number;
  /** (plus − minus) / (2·delta). An integer `grad` keeps only its whole part. */
  readonly derivative: number;
  /** The gradient so far, the very array that will be returned; for a number the derivative. */
  readonly grad: Point;
}

/** How `numericalDerivative` nudges x, and who is told. */
export interface NumericalDerivativeOptions<Point extends number | NDArray = NDArray> {
  /** How far x is moved to each side, in the unit of x; finite, not 0, default 1e-4. */
  readonly delta?: number;
  /** Called after each element, when x is as it was. */
  readonly onStep?: (step: DerivativeStep<Point>) => void;
}
