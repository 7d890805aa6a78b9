/** Numbers in any arrangement: one, a list, a list of lists, or what `NDArray` is. */
export type Numbers = number | readonly Numbers[] | NumberArray;

/** As much of `NDArray` as comparing needs. */
export interface NumberArray {
  readonly shape: readonly number[];
  toNested(): unknown;
}

/**
 * The kit `t` of a check. Each of them returns if it holds, and ends the check with a sentence for the learner if
 * it does not. How much of a bound is used is measured on the way.
 */
export interface Checks {
  /**
   * The result has the shape of `expected`, and each number is within `bound` of its own.
   *
   * @param options.bound absolute; derive it from truncation and rounding, as `g.smooth().bound` does
   */
  close(actual: unknown, expected: Numbers, options: { readonly bound: number }): void;

  /**
   * The error falls like h to the power `expect`, measured at four steps, each half of the one before.
   *
   * @param error the error at a step h, with its sign or without
   * @param options.from the largest step, 0.1 when left out: small enough for the leading term to rule, large
   *   enough that rounding does not
   */
  order(error: (h: number) => number, options: { readonly expect: number; readonly from?: number }): void;

  /**
   * `f` is called at these points, in any order, or so many times.
   *
   * @param run calls the learner's function with the spied `f`
   * @param options.at first arguments; each is to be met once
   * @param options.count calls, exactly
   * @param options.most calls, at most
   */
  calls<F extends (...given: never[]) => unknown>(
    f: F,
    run: (spied: F) => unknown,
    options: {
      readonly at?: readonly Parameters<F>[0][];
      readonly count?: number;
      readonly most?: number;
    },
  ): void;

  /**
   * The argument is the same after `run` as before, bit for bit.
   *
   * @param options.evenIfThrows also when the learner's function threw, which is then no failure
   */
  unchanged(argument: unknown, run: () => unknown, options?: { readonly evenIfThrows?: boolean }): void;

  /** The result has this shape: `[]` for a number, `[2, 3]` for a list of two lists of three, or such an array. */
  shape(actual: unknown, expected: readonly number[]): void;

  /** Anything else. The sentence says what a learner is to do. */
  holds(condition: boolean, sentence: string): void;
}
