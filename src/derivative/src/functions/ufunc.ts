import type { NDArray } from '../array/NDArray.ts';

/**
 * What the functions of the package take: a number, an array, or a value of another kind that answers for
 * itself, such as a dual number.
 */
export type Operand = number | NDArray | NumberLike;

/**
 * A value that is neither a number nor an array and can still be put into the functions of the package: they
 * ask it for the result, as NumPy asks an object for its `__array_ufunc__`. So a function need not know what
 * kinds of values there are, and whoever imports only `exp` does not get dual numbers with it.
 */
export interface NumberLike {
  /** f(…operands), one of which is this value. */
  ufunc(f: Ufunc, operands: readonly Operand[]): NumberLike;
}

/** What a function tells such a value about itself. */
export interface Ufunc {
  readonly name: string;
  /** The function itself, for the numbers and arrays inside the value. */
  readonly apply: (...operands: readonly (number | NDArray)[]) => number | NDArray;
  /**
   * ∂f/∂x of numbers, one for each operand; NaN where there is none. `'linear'`: the function of the operands'
   * derivatives is the derivative.
   */
  readonly derivative: 'linear' | readonly ((...operands: readonly number[]) => number)[];
}

export function isNumberLike(value: unknown): value is NumberLike {
  return typeof value === 'object' && value !== null && 'ufunc' in value && typeof value.ufunc === 'function';
}

/** The answer of the first operand that can answer, `undefined` if all are numbers and arrays (or nonsense). */
export function answerOf(f: Ufunc, operands: readonly Operand[]): NumberLike | undefined {
  return operands.find(isNumberLike)?.ufunc(f, operands);
}
