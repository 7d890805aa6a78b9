/** What is asked of a program that answers an exercise, beside to run. */
export interface ExerciseRun {
  /** The exercise as a module; see `bundleExercise`. */
  readonly module: string;
  /** Files with more checks, as modules; see `checksModule`. */
  readonly extra?: readonly string[];
  /** The name of the function that is the answer. */
  readonly entry: string;
  /** Chooses the generated numbers. */
  readonly seed: string;
}
