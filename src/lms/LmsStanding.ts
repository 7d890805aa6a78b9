import type { LmsFault } from '../scorm/LmsAnswer.ts';
import type { Omission } from './state/omissions.ts';

/** How the package stands with the platform, for the learner to know. */
export type LmsStanding =
  /** No platform around the page. */
  | { readonly type: 'absent' }
  | { readonly type: 'refused'; readonly fault: LmsFault }
  /** In these modes a platform wants nothing to be written. */
  | { readonly type: 'looking'; readonly mode: 'browse' | 'review' }
  | {
      readonly type: 'open';
      /** The work of the last session could not be read: the platform refused it, or gave back something else. */
      readonly lost: { readonly fault: LmsFault | undefined } | undefined;
      /** The last report. */
      readonly reported: Reported | undefined;
    };

export interface Reported {
  readonly passed: number;
  readonly count: number;
  readonly faults: readonly LmsFault[];
  /** Whether the platform has room for the work. */
  readonly room:
    { readonly type: 'found'; readonly omitted: readonly Omission[] } | { readonly type: 'none' };
}
