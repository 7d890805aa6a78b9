import type { Nested } from '../array/toNested.ts';
import type { Judgement, Verdict } from './judge.ts';
import type { TaylorRow } from './taylorTable.ts';

/** What was found along one line through x. */
export interface LineCheck extends Judgement {
  /** The slope that the gradient claims: its entry, or g·v along a direction v. */
  readonly given: number;
  /** The evidence: t and remainder, the largest t first. */
  readonly table: readonly TaylorRow[];
  /** What was found, in words. */
  readonly sentence: string;
}

/** What was found about one entry of the gradient. */
export interface EntryCheck extends LineCheck {
  /** Its index; `[]` for a number. */
  readonly idx: readonly number[];
}

/** What was found along a random direction. */
export interface DirectionCheck extends LineCheck {
  /** v, as nested arrays of the shape of x. */
  readonly direction: Nested;
}

/** The result of `checkGradient`, plain data throughout. */
export interface GradientCheck {
  /** Wrong if any line is; else undecidable if any line is; else right. */
  readonly verdict: Verdict;
  /** The verdict and what speaks for it, in words. */
  readonly sentence: string;
  /** One for each entry, the worst first: wrong before undecidable before right, large effects on f first. */
  readonly entries: readonly EntryCheck[];
  /** One for each random direction, in the order in which they were drawn. */
  readonly directions: readonly DirectionCheck[];
  /** How far the values of f scatter by rounding or chance, in the unit of f. */
  readonly noise: number;
  /** How often f was called. */
  readonly calls: number;
}
