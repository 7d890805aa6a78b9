/**
 * Reads exact values as a reader writes them: `8, 21`, with brackets or without. Null when a part is no number,
 * an empty list when there is nothing.
 */
export function exactValues(text: string): readonly number[] | null {
  const parts = text
    .replaceAll(/[[\]]/g, ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const values = parts.map(Number);
  return values.every(Number.isFinite) ? values : null;
}
