/** The sign a number is written with: `-` also for −0. */
export function signOf(x: number): string {
  return x < 0 || Object.is(x, -0) ? '-' : '';
}
