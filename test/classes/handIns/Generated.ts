import type { Trouble } from '../../../src/classes/grade/GradeReport.ts';

/** What must come of one file. */
export interface Expected {
  /** With its folders. */
  readonly file: string;
  /** As the grade page shows it; undefined where the file is not graded. */
  readonly name?: string;
  /** Words of the plain CSV by exercise; where engines or machines may differ, all that are right. */
  readonly outcomes?: Readonly<Record<string, string | readonly string[]>>;
  /** In any order. Where one of two may come, `a|b`. */
  readonly troubles: readonly (Trouble['type'] | 'deadline|lost')[];
}

/** A file of a class and what must come of it. */
export interface Generated extends Expected {
  /** A number of bytes stands for so many zeros. */
  readonly contents: string | number;
}
