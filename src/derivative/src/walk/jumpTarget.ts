/** Whether a walk can jump to a place; the words are NumPy's. */
export function checkMultiIndex(index: readonly number[], shape: readonly number[]): void {
  if (!isSequence(index)) throw new RangeError('multi_index must be set with a sequence');
  if (index.length !== shape.length) throw new RangeError('Wrong number of indices');
  if (!index.every((i, axis) => isWithin(i, shape[axis] ?? 0))) {
    throw new RangeError('Iterator GotoMultiIndex called with an out-of-bounds multi-index');
  }
}

export function checkIndex(index: number, size: number): void {
  if (!isWithin(index, size)) {
    throw new RangeError('Iterator GotoIndex called with an out-of-bounds index');
  }
}

export function checkIterIndex(count: number, size: number): void {
  if (!isWithin(count, size)) {
    throw new RangeError('Iterator GotoIterIndex called with an iterindex outside the iteration range.');
  }
}

/** Here −1 is no index: it does not count from the end. */
function isWithin(i: number, length: number): boolean {
  return Number.isInteger(i) && i >= 0 && i < length;
}

function isSequence(index: unknown): boolean {
  return Array.isArray(index);
}
