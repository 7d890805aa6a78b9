/** The number of elements of a shape; 1 for the shape () of a single number. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/**
 * Strides of an array whose elements lie next to each other in C order: the last index runs fastest.
 *
 * stride[axis] = product of the lengths of all later axes: (2, 3, 4) → (12, 4, 1).
 */
export function contiguousStrides(shape: readonly number[]): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
}

/** A shape or an index as Python writes a tuple: `()`, `(3,)`, `(2, 3)`. */
export function tuple(numbers: readonly number[]): string {
  return numbers.length === 1 ? `(${numbers[0]},)` : `(${numbers.join(', ')})`;
}
