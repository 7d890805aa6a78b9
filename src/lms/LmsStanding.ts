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
      readonly lost: LostWork | undefined;
      /** The last report. */
      readonly reported: Reported | undefined;
    };

/** Why the work of the last session is not there. */
export type LostWork =
  | { readonly type: 'refused'; readonly fault: LmsFault }
  /** The platform gave back a part of it, or something else. */
  | { readonly type: 'damaged' }
  /** The platform knows of a last session, and gave nothing back. */
  | { readonly type: 'missing' };

export interface Reported {
  readonly passed: number;
  readonly count: number;
  readonly faults: readonly LmsFault[];
  /** Whether the platform has room for the work. */
  readonly room:
    { readonly type: 'found'; readonly omitted: readonly Omission[] } | { readonly type: 'none' };
}
