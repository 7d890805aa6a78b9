/**
 * The number with fewer digits the smaller the size: a learner can follow 0.5 more easily than 0.4871634902187.
 *
 * @returns a number between the bounds
 */
export function simpler(value: number, size: number, low: number, high: number): number {
  if (size >= 1) return value;
  const rounded = Number(value.toPrecision(size < 0.25 ? 1 : size < 0.75 ? 2 : 4));
  return rounded < low || rounded > high ? value : rounded;
}
