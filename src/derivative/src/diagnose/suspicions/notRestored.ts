import { str } from '../../text/str.ts';
import { changedEntries } from '../changedEntries.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface NotRestoredEvidence {
  /** The entry before the routine ran, and after. */
  readonly before: number;
  readonly after: number;
}

export type NotRestored = FindingOf<'not-restored', NotRestoredEvidence>;

/** The caller's routine leaves x moved. */
export function notRestored({ claim, places }: Subject): NotRestored | undefined {
  const { before = [], after = [] } = claim?.run ?? {};
  return findingAt(
    'not-restored',
    changedEntries(before, after, places),
    ({ value, after: left }, where) => ({
      evidence: { before: value, after: left },
      sentence: `Your routine leaves x moved ${where}: it holds ${str(left)} afterwards.`,
      mend: 'Keep x[idx] before you move it, and put that very value back, not x[idx] + δ, which is rounded, before the next entry.',
    }),
  );
}
