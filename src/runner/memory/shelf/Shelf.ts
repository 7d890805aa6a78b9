/** What came of writing: `full` when there is no room, `blocked` when the browser keeps nothing for this site. */
export type Written = 'kept' | 'full' | 'blocked';

/** Where a reader's work is kept, as texts by key. Nothing in it throws: storage may be gone at any moment. */
export interface Shelf {
  /** Whether what is written outlives the page. */
  readonly isLasting: boolean;
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => Written;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}
