import type { Draft } from './draft.ts';
import type { Written } from './shelf/Shelf.ts';

/** The reader's code, and the lesson's code that it was begun from. */
export interface Version {
  readonly code: string;
  readonly original: string;
}

/** Something that happened to the reader's code and that the block tells until the reader goes on. */
export type Happening =
  /** The reader chose other code. `isKept`: whether what was there can still be gone back to later. */
  | { readonly type: 'reset' | 'wentBack'; readonly before: Version; readonly isKept: boolean }
  /** Another tab chose other code. `before` is what this tab's reader had, if it was not the lesson's own. */
  | { readonly type: 'followed' | 'resetElsewhere'; readonly before: Version | null }
  /** Another tab wrote while this one was edited: its code was put away. */
  | { readonly type: 'bothEdited' }
  /** A draft from before lies there, but the page was asked to show other code. */
  | { readonly type: 'draftWaits'; readonly draft: Draft }
  /** That draft was put away, because the reader edited the other code. */
  | { readonly type: 'draftPutAway' }
  | { readonly type: 'draftDamaged' }
  | { readonly type: 'runNotKept' };

/** What the memory of a block tells the page. */
export interface MemoryState {
  /** The draft as it was found, when one is shown. */
  readonly found: Draft | null;
  /** The lesson's code that the draft was begun from, when the lesson has another one now. */
  readonly begunFrom: string | null;
  readonly happening: Happening | null;
  /** Why the draft is not kept. */
  readonly trouble: Exclude<Written, 'kept'> | null;
  /** How much there is to go back to. */
  readonly earlier: number;
}

export const nothingRemembered: MemoryState = {
  found: null,
  begunFrom: null,
  happening: null,
  trouble: null,
  earlier: 0,
};
