/** The number of elements of a shape; 1 for the shape () of a single number. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (const length of shape) size *= length;
  return size;
}

/**
 * Strides of an array whose elements lie next to each other in C order: the last index runs fastest.
 *
 * stride[axis] = product of the lengths of all later axes: (2, 3, 4) → (12, 4, 1).
 */
export function contiguousStrides(shape: readonly number[]): number[] {
  const strides = [...shape];
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    // An axis without elements counts as one, as in NumPy; no element is ever found by these strides.
    stride *= Math.max(1, shape[axis] ?? 1);
  }
  return strides;
}

/** A shape or an index as Python writes a tuple: `()`, `(3,)`, `(2, 3)`. */
export function tuple(numbers: readonly (number | string)[]): string {
  return `(${numbers.join(', ')}${numbers.length === 1 ? ',' : ''})`;
}
