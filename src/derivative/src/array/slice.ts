/**
 * What to take of one axis: an integer picks one index and drops the axis; `[start, stop, step]` takes a
 * range, as Python's `start:stop:step`, where `null` or a missing entry means "from the end"; `[]` is all.
 */
export type SlicePart = number | readonly [start?: number | null, stop?: number | null, step?: number | null];

/** Where the indices of a Python range start on an axis, how many there are, and how far apart they lie. */
export function sliceRange(
  part: Exclude<SlicePart, number>,
  length: number,
): { start: number; count: number; step: number } {
  const step = part[2] ?? 1;
  if (step === 0) throw new RangeError('slice step cannot be zero');
  for (const bound of part) {
    if (bound !== null && bound !== undefined && !Number.isInteger(bound)) {
      throw new TypeError(`slice indices must be integers or null; got ${bound}`);
    }
  }
  // Walking backwards, "before the first element" is −1; it cannot be written as an index, which −1 already is.
  const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
  const clip = (bound: number): number =>
    Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
  const start = clip(part[0] ?? (step > 0 ? 0 : length - 1));
  const stop = part[1] === null || part[1] === undefined ? (step > 0 ? length : -1) : clip(part[1]);
  return { start, count: Math.max(0, Math.ceil((stop - start) / step)), step };
}
