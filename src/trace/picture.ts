import type { DerivativeStatus } from 'derivative';

export type PictureKind = 'secant' | 'error' | 'orders' | 'remainder' | 'contour' | 'series';

/** A picture that a block asks for: its kind, and each argument as it is written, `['myFunc1', '3', 'delta']`. */
export interface PictureRequest {
  readonly kind: PictureKind;
  readonly arguments: readonly string[];
}

/** What a picture is drawn from: numbers that the run's own f gave, or that the run collected, or why there are none. */
export type Picture =
  | SecantPicture
  | ErrorPicture
  | OrdersPicture
  | RemainderPicture
  | ContourPicture
  | SeriesPicture
  | MissingPicture;

/** A place on the graph of f: `x` as float64 has it, and f there. */
export interface GraphPoint {
  readonly x: number;
  readonly y: number;
}

/** What the package's `derivative` says of f at x; not finite where it could tell nothing. */
export interface BestEstimate {
  readonly value: number;
  readonly error: number;
  readonly status: DerivativeStatus;
}

/** f beside x, with the two points that a central difference looks at. */
export interface SecantPicture {
  readonly type: 'secant';
  /** What the reader calls the function. */
  readonly f: string;
  readonly delta: number;
  readonly point: GraphPoint;
  readonly left: GraphPoint;
  readonly right: GraphPoint;
  /** Over an interval around x, in ascending order; NaN where f has no number. */
  readonly curve: { readonly x: Float64Array; readonly y: Float64Array };
  /** (f(x + δ) − f(x − δ)) / 2δ */
  readonly secant: number;
  readonly tangent: BestEstimate;
}

/** Central differences of f at x for many steps, and what the two errors should amount to. */
export interface ErrorPicture {
  readonly type: 'error';
  readonly f: string;
  readonly x: number;
  /** Descending from 1. */
  readonly steps: Float64Array;
  /** The central difference with each step. */
  readonly differences: Float64Array;
  /** The step that the reader's code uses. */
  readonly own: { readonly delta: number; readonly difference: number };
  readonly exact: {
    readonly value: number;
    /** How far it may be off itself; 0 when the reader gave it. */
    readonly error: number;
    readonly isGiven: boolean;
  };
  /** The truncation error is about `truncation`·δ²; 0 where the third derivative is lost in rounding. */
  readonly truncation: number;
  /** The rounding error is about `rounding`/δ. */
  readonly rounding: number;
}

/** Slopes by several formulas for many steps, to be compared with the exact one. */
export interface OrdersPicture {
  readonly type: 'orders';
  readonly exact: number;
  /** Descending from 1. */
  readonly steps: Float64Array;
  readonly formulas: readonly FormulaSlopes[];
}

export interface FormulaSlopes {
  /** What the reader calls the formula. */
  readonly name: string;
  /** What it gives with each step; NaN where it has no number. */
  readonly slopes: Float64Array;
}

/** f of two variables over a rectangle. */
export interface ContourPicture {
  readonly type: 'contour';
  readonly f: string;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
  /** Nodes along each side of the grid on which f was asked. */
  readonly size: number;
  /** f at the nodes, row by row from the lowest y. */
  readonly values: Float64Array;
  /** The gradient at a few places: where, and its two parts. */
  readonly arrows: {
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly alongX: Float64Array;
    readonly alongY: Float64Array;
  };
}

/** The numbers of a list, in its order: what a loop collected. */
export interface SeriesPicture {
  readonly type: 'series';
  /** What the reader calls the list. */
  readonly name: string;
  /** At least one of them is finite. */
  readonly values: Float64Array;
}

/** What Taylor's formula leaves of f beside x when a slope is claimed, for many steps. */
export interface RemainderPicture {
  readonly type: 'remainder';
  readonly f: string;
  readonly x: number;
  /** The slope that is claimed. */
  readonly slope: number;
  /** Descending from 1. */
  readonly steps: Float64Array;
  /** |f(x + h) − f(x) − h·slope| for each step; NaN where f has no number. */
  readonly remainders: Float64Array;
  /** |f' − slope|, so that `fault`·h is left of the slope; 0 where it cannot be told from nothing. */
  readonly fault: number;
  /** |f''|/2, so that `bend`·h² is left of a right slope too; 0 where f'' is lost in rounding. */
  readonly bend: number;
  /** How large a remainder rounding makes by itself. */
  readonly rounding: number;
}

export interface MissingPicture {
  readonly type: 'missing';
  readonly kind: PictureKind;
  readonly reason: MissingReason;
}

/** Why a picture could not be drawn. The run itself is not touched by that. */
export type MissingReason =
  /** The code has nothing of this name any more. */
  | { readonly type: 'gone'; readonly name: string }
  /** It is there, but it is something else. */
  | {
      readonly type: 'unfit';
      readonly name: string;
      readonly wanted: 'function' | 'number' | 'step' | 'range' | 'numbers';
    }
  | { readonly type: 'threw'; readonly name: string; readonly message: string }
  | { readonly type: 'noNumber'; readonly name: string }
  | { readonly type: 'notFinite'; readonly name: string }
  /** It has no slope there that could be told. */
  | { readonly type: 'noSlope'; readonly name: string }
  | { readonly type: 'slow'; readonly name: string }
  /** It has more numbers than a picture can show. */
  | { readonly type: 'long'; readonly name: string };
