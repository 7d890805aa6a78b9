/**
 * Whether NumPy writes a float array with exponents: when its largest element is at least 1e8 (float32: 1e6),
 * or, unless small numbers are suppressed, when the smallest but zero is below 1e-4 or more than 1000 times
 * smaller than the largest. One such element changes the whole array.
 *
 * @source numpy-arrayprint
 */
export function needsExponent(finite: readonly number[], isSingle: boolean, suppress: boolean): boolean {
  let largest = 0;
  let smallest = Infinity;
  for (const value of finite) {
    const size = Math.abs(value);
    if (size === 0) continue;
    if (size > largest) largest = size;
    if (size < smallest) smallest = size;
  }
  if (largest === 0) return false;
  // NumPy compares and divides in the array's own precision: float32(1e-4) is not below its own 1e-4.
  const precise = isSingle ? Math.fround : Number;
  return (
    largest >= (isSingle ? 1e6 : 1e8) ||
    (!suppress && (smallest < precise(1e-4) || precise(largest / smallest) > 1000))
  );
}
