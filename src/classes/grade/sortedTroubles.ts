import type { Trouble } from './GradeReport.ts';
import { isRefused } from './isRefused.ts';

/** Troubles as they are read: the files that were not graded come first, and all that is to say of a file stands together. */
export function sortedTroubles(troubles: readonly Trouble[], language: string): readonly Trouble[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...troubles].sort((a, b) => Number(isRefused(b)) - Number(isRefused(a)) || compare(a.file, b.file));
}
