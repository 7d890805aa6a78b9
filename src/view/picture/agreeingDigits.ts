/** More decimal digits than that no float64 number has to itself. */
const all = 17;

/** In how many leading digits a number agrees with the one it should be: 11 for 6.00000000001 and 6. */
export function agreeingDigits(value: number, right: number): number {
  if (value === right) return all;
  const share = Math.abs((value - right) / right);
  if (!(share < 1)) return 0;
  return Math.min(all, Math.floor(-Math.log10(share)));
}
