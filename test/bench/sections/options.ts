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
  /** Where bundles are written. */
  readonly folder: string;
}
