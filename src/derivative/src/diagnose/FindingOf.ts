/** An index of x; `[]` if x is a number. */
export type Place = readonly number[];

/** Something that makes a numerical derivative wrong, and what shows it. Plain data. */
export interface FindingOf<Type extends string, Evidence> {
  /** What it is. */
  readonly type: Type;
  /** The entry where it is worst; `undefined` if it is about f or the routine as a whole. */
  readonly idx: Place | undefined;
  /** All entries where it was found, the worst first. */
  readonly places: readonly Place[];
  /** The figures that show it, those of `idx` where it has a place. */
  readonly evidence: Evidence;
  /** What it is, in words. */
  readonly sentence: string;
  /** How to mend it, in words. */
  readonly mend: string;
}

/** What a suspicion says when it has come true. */
export interface Report<Evidence> {
  readonly evidence: Evidence;
  readonly sentence: string;
  readonly mend: string;
}

/** A finding about f or the routine as a whole. */
export function findingOf<Type extends string, Evidence>(
  type: Type,
  report: Report<Evidence>,
): FindingOf<Type, Evidence> {
  return { type, idx: undefined, places: [], ...report };
}
