import type { Shelf } from './shelf/Shelf.ts';

export interface BlockMemoryOptions {
  readonly block: string;
  /** The lesson's code. */
  readonly original: string;
  readonly shelf: Shelf;
  /** Puts code into the block. */
  readonly show: (code: string) => void;
  /** Whether a draft from before is shown at once, or offered beside the code that the page opens with. */
  readonly opensWith: 'draft' | 'code';
  readonly now: () => number;
}
