import type { RecordedCall } from '../record/Recording.ts';

/** What an answer and the solution did with the same arguments. */
export interface Probed {
  readonly seed: string;
  readonly number: number;
  /** The arguments in words. */
  readonly input: string;
  readonly answer: RecordedCall;
  readonly solution: RecordedCall;
}
