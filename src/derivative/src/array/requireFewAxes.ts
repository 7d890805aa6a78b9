/** As many as NumPy 2 takes (`NPY_MAXDIMS`). */
const mostAxes = 64;

/** Refuse a shape without bounds: what prints an array goes one level deeper for each axis. */
export function requireFewAxes({ length }: readonly number[]): void {
  if (length <= mostAxes) return;
  // NumPy's words.
  throw new RangeError(
    `maximum supported dimension for an ndarray is currently ${mostAxes}, found ${length}`,
  );
}
