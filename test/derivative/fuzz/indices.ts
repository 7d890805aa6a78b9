/** All indices of a shape, in C order. */
export function indices(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (found, length) => found.flatMap((index) => Array.from({ length }, (_, i) => [...index, i])),
    [[]],
  );
}
