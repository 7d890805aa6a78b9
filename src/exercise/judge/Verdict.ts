import type { Sentence } from '../feedback/Sentence.ts';

/** What came of one check. */
export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
}

/** How many of the checks that are held back passed. */
export interface HeldResult {
  readonly passed: number;
  readonly total: number;
}

/** On which step of the ladder the feedback stands: the first that has something to say. */
export type Rung = 'code' | 'stopped' | 'threw' | 'mistake' | 'behaviour' | 'check';

/** What a learner is told: at most three sentences, what to do first. */
export interface Feedback {
  readonly rung: Rung;
  readonly sentences: readonly [Sentence, ...Sentence[]];
  /** The declared mistake that the answer behaves like. */
  readonly mistake?: string;
  /** Of the learner's code. */
  readonly line?: number;
  /** Which elements of the result are right, row by row, where that is known. */
  readonly map?: readonly (readonly boolean[])[];
}

/** What is said of an answer. */
export type Verdict =
  | { readonly type: 'passed'; readonly checks: readonly CheckResult[]; readonly held: HeldResult }
  | {
      readonly type: 'failed';
      /** Empty if the code did not come so far. */
      readonly checks: readonly CheckResult[];
      readonly held: HeldResult;
      readonly feedback: Feedback;
    }
  /** The exercise itself is at fault: nothing is known about the answer. */
  | { readonly type: 'faulty'; readonly check: string; readonly message: string };
