/**
 * The place of an index when the elements of the shape are counted one by one.
 *
 * In C order the last index turns fastest, in F order the first: of a (2, 3) array the element (1, 0) is
 * number 3 in C order and number 1 in F order.
 */
export function flatIndex(
  index: readonly number[],
  shape: readonly number[],
  order: 'C' | 'F' = 'C',
): number {
  let flat = 0;
  for (let turn = 0; turn < shape.length; turn++) {
    const axis = order === 'C' ? turn : shape.length - 1 - turn;
    const length = shape[axis] ?? 0;
    const i = index[axis] ?? 0;
    flat = flat * length + (i < 0 ? i + length : i);
  }
  return flat;
}

/** The index at a place: the inverse of `flatIndex`. */
export function indexAtFlat(flat: number, shape: readonly number[], order: 'C' | 'F' = 'C'): number[] {
  const index = shape.map(() => 0);
  let rest = flat;
  for (let turn = shape.length - 1; turn >= 0; turn--) {
    const axis = order === 'C' ? turn : shape.length - 1 - turn;
    const length = shape[axis] ?? 0;
    index[axis] = rest % length;
    rest = Math.floor(rest / length);
  }
  return index;
}
