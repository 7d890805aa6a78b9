/** The sign a number is written with: `-` also for −0, `+` only where it is asked for. */
export function signOf(x: number, showsPlus = false): string {
  if (x < 0 || Object.is(x, -0)) return '-';
  return showsPlus ? '+' : '';
}
