import type { EntryCheck } from './GradientCheck.ts';
import type { Verdict } from './judge.ts';

const severity: Readonly<Record<Verdict, number>> = { wrong: 2, undecidable: 1, right: 0 };

/**
 * Sort entries: wrong before undecidable before right, and among those the one first that foretells f worst.
 *
 * @param sizeOf how large a move of this entry is; times the fault of the slope it is a fault in the unit of
 *   f, which entries of different units have in common
 */
export function worstFirst(
  entries: readonly EntryCheck[],
  sizeOf: (entry: EntryCheck) => number,
): EntryCheck[] {
  const effect = (entry: EntryCheck): number => {
    const fault = Math.abs(entry.given - entry.difference) * sizeOf(entry);
    return Number.isNaN(fault) ? Infinity : fault;
  };
  return [...entries].sort((a, b) => {
    const bySeverity = severity[b.verdict] - severity[a.verdict];
    if (bySeverity !== 0) return bySeverity;
    return effect(a) === effect(b) ? 0 : effect(b) - effect(a);
  });
}
