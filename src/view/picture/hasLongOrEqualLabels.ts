import type { Tick } from './Plot.tsx';

const longestLabel = 6;

/** Whether the numbers along an axis do not fit beside it, or do not tell its ticks apart. */
export function hasLongOrEqualLabels(ticks: readonly Tick[]): boolean {
  const labels = ticks.map(({ label }) => label);
  return labels.some(({ length }) => length > longestLabel) || new Set(labels).size < labels.length;
}
