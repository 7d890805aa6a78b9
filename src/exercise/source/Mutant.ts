/** The solution with one small fault put in. */
export interface Mutant {
  /** In the learner's part of the solution, counted from 1. */
  readonly line: number;
  /** What was changed: `x + h → x - h`. An author names an equivalent mutant by it. */
  readonly change: string;
  /**
   * A module whose default export takes the package `derivative` and returns the function. It throws when it has
   * done too many steps: a mutant may loop for ever.
   */
  readonly module: string;
}
