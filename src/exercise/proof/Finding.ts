/** The rules that an exercise is held to; each has a file of its own in `rules`. */
export type RuleCode =
  | 'E00'
  | 'E01'
  | 'E02'
  | 'E03'
  | 'E04'
  | 'E05'
  | 'E06'
  | 'E07'
  | 'E08'
  | 'E09'
  | 'E10'
  | 'E11'
  | 'E12'
  | 'E13';

/** Where something stands in a file; both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a rule says against an exercise: what is wrong, why it matters, and how to mend it. */
export interface Finding extends Place {
  readonly code: RuleCode;
  /** From the repository's top. */
  readonly file: string;
  readonly what: string;
  readonly why: readonly string[];
  readonly mend: string;
}
