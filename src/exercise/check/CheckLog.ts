/** What a check tells while it runs, beside whether it holds. */
export interface CheckLog {
  /** How much of a bound was used: 0 for an exact result, 1 at the bound. */
  readonly used: number[];
  /** The arguments of the answer's last call, in words. */
  lastInput: string;
  /** The solution is never shown: no sentence may tell the value that is asked for. */
  readonly hidesValues: boolean;
}
