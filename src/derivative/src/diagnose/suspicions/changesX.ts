import { str } from '../../text/str.ts';
import { changedEntries } from '../changedEntries.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface ChangesXEvidence {
  /** The entry before f was called, and after. */
  readonly before: number;
  readonly after: number;
}

export type ChangesX = FindingOf<'changes-x', ChangesXEvidence>;

/** f writes to its argument. */
export function changesX({ atX, values, places }: Subject): ChangesX | undefined {
  const changed = changedEntries(values, atX[0]?.left ?? [], places);
  return findingAt('changes-x', changed, ({ value, after }, where) => ({
    evidence: { before: value, after },
    sentence: `f changes its argument ${where}: it leaves ${str(after)} behind.`,
    mend: 'Let f work on a copy, x.copy(): the next difference starts from what f leaves behind.',
  }));
}
