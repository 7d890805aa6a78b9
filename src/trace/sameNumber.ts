/** Equal as `==` is in Python, except that not-a-number equals itself: a restored NaN is restored. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
