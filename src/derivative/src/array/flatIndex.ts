/**
 * The place of an index when the elements of the shape are counted one by one in C order, where the last
 * index turns fastest: of a (2, 3) array the element (1, 0) is number 3.
 */
export function flatIndex(index: readonly number[], shape: readonly number[]): number {
  let flat = 0;
  for (let axis = 0; axis < shape.length; axis++) {
    const length = shape[axis] ?? 0;
    const i = index[axis] ?? 0;
    flat = flat * length + (i < 0 ? i + length : i);
  }
  return flat;
}

/** The same in F order, where the first index turns fastest: there (1, 0) is number 1. */
export function flatIndexInFOrder(index: readonly number[], shape: readonly number[]): number {
  return flatIndex([...index].reverse(), [...shape].reverse());
}

/** The index at a place: the inverse of these two. */
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
