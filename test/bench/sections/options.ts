/** How thorough the bench is. */
export interface BenchOptions {
  /** How often each case is timed, each time in a new process. */
  readonly rounds: number;
  /** How long a case may take in a round. */
  readonly seconds: number;
  /** Whether to leave out what takes long. */
  readonly isQuick: boolean;
  /** Tells whoever waits what is being measured now. */
  readonly say: (what: string) => void;
  /** Aborted once the part is given up: what it still does would slow down what is measured after it. */
  readonly givenUp: AbortSignal;
  /** Where bundles are written. */
  readonly folder: string;
}
