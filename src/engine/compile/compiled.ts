import type { CodeError } from '../outcome.ts';

/** A name that the program imports from a module, with the line that imports it. */
export interface ImportedName {
  readonly module: string;
  readonly name: string;
  readonly line: number;
}

/** A program ready to be evaluated, or what is wrong with it. */
export type Compiled =
  | {
      readonly type: 'program';
      /** An ES module whose default export is `async (program: ProgramHost) => void`. Line n is line n of the source. */
      readonly module: string;
      readonly imports: readonly ImportedName[];
    }
  | { readonly type: 'invalid'; readonly error: CodeError };
