import type { PictureRequest } from '../trace/picture.ts';
import type { Compiled } from './compile/compiled.ts';
import type { Outcome } from './outcome.ts';

/** One cell of the NumPy notebook that the lessons mirror. */
export interface NotebookCell {
  /** The number in `In [number]:`. */
  readonly number: number;
  readonly source: string;
  /** What the notebook recorded under the cell; empty for a definition. */
  readonly output: string;
}

/** A name of the package that a program imports. */
export interface PackageName {
  readonly name: string;
  /** Where the reference explains it, from the site's top. */
  readonly address: string;
}

/** A live block as the build knows it: the author's code and what came of running it. */
export interface LiveProgram {
  /** Names the draft and the block's address: the title on the original page, the same in every language. */
  readonly name: string;
  /** Names the block's region on the page. */
  readonly title: string;
  readonly code: string;
  /** Whether the author's code is meant to end in an error. */
  readonly fails: boolean;
  /** Milliseconds a run may take. */
  readonly deadline: number;
  /** What is drawn of a run that came to its end. */
  readonly pictures: readonly PictureRequest[];
  /** What the compiler made of the code; nothing where nobody has compiled it yet. */
  readonly compiled: Compiled | undefined;
  /** What the build's own run printed, traced and returned. */
  readonly built: Outcome;
  /** The exact derivatives of the author's program in C order, to judge digits by; empty when none were given. */
  readonly exact: readonly number[];
  /** The cells of the notebook that the block mirrors. */
  readonly cells: readonly NotebookCell[];
  /** The names of the package that the author's code imports. */
  readonly names: readonly PackageName[];
}
