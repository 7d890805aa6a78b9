/**
 * What is left of an answer that ran: plain data, bounded, the same from the page's cage and from Node. It holds
 * what the answer did, call by call, and no judgement of it.
 */
import type { Plain } from '../observe/Plain.ts';

/** What was thrown, or why code could not run. */
export interface CodeFault {
  readonly name: string;
  readonly message: string;
  /** In the learner's code, counted from 1. */
  readonly line?: number;
}

/** A call that the answer made of a function it was given. */
export interface Asked {
  /** Which one: functions among the arguments are counted from 0, those in lists included. */
  readonly f: number;
  readonly given: readonly Plain[];
}

/** How a call of the answer ended. */
export type Returned =
  | { readonly type: 'returned'; readonly value: Plain }
  | { readonly type: 'threw'; readonly fault: CodeFault };

/** One call of the answer. */
export interface RecordedCall {
  readonly asked: readonly Asked[];
  readonly outcome: Returned;
  /** The arguments after the call; null where one is as it was, bit for bit. */
  readonly after: readonly (Plain | null)[];
}

/** Which checks: those that are listed, or those that are held back. */
export type CheckGroup = 'checks' | 'held';

/** What is recorded at a time. */
export type RecordedPart =
  | { readonly type: 'probe'; readonly probe: number; readonly call: RecordedCall }
  | {
      readonly type: 'case';
      readonly group: CheckGroup;
      readonly check: string;
      /** The first case of a check has the simplest numbers. */
      readonly number: number;
      readonly calls: readonly RecordedCall[];
    };

/** What came of running a learner's code. */
export type Attempt =
  /** Not run at all, or ended before the answer was asked anything. */
  | { readonly type: 'failed'; readonly fault: CodeFault }
  /** Ran, but has no function with the name that is asked for. */
  | { readonly type: 'missing'; readonly name: string }
  /** Stopped on the way; what was recorded before tells nothing about the rest. */
  | { readonly type: 'stopped'; readonly reason: 'reader' | 'deadline' | 'lost' }
  | { readonly type: 'recorded'; readonly parts: readonly RecordedPart[] };
