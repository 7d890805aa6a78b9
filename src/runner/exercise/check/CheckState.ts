import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import type { VerdictWords } from '../verdict/wordsOf.ts';

/** An answer that was judged: code, or what was typed. */
export interface JudgedAnswer {
  readonly code: string;
  readonly verdict: Verdict;
  readonly words: VerdictWords;
  /** Whether it is the kept answer, which may be another one than that in the editor. */
  readonly isAgain: boolean;
}

/** How far checking an answer is. */
export type CheckState =
  | { readonly type: 'idle' }
  | { readonly type: 'checking'; readonly before: JudgedAnswer | undefined }
  | ({ readonly type: 'judged' } & JudgedAnswer)
  /** The reader has ended the check. */
  | { readonly type: 'stopped' }
  /** What is needed to judge could not be fetched. */
  | { readonly type: 'unavailable' };

/** What was said last; it stays while the next check goes on. */
export function lastJudged(state: CheckState): JudgedAnswer | undefined {
  switch (state.type) {
    case 'judged':
      return state;
    case 'checking':
      return state.before;
    case 'idle':
    case 'stopped':
    case 'unavailable':
      return undefined;
  }
}
