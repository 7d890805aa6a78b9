/** The power of two at or below |x|, not less than 2⁻⁶⁰; 1 for x = 0, which has no size of its own. */
export function sizeInBinary(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return 1;
  let size = 1;
  while (size * 2 <= Math.abs(x)) size *= 2;
  while (size > Math.abs(x) && size > 2 ** -60) size /= 2;
  return size;
}
