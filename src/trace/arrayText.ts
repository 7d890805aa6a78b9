import { NDArray, str, zeros } from 'derivative';
import { heldBy } from './heldBy.ts';
import { indexAt } from './indexAt.ts';
import { sizeOf } from './sizeOf.ts';
import type { TracedArray } from './trace.ts';

/** From here on an array is shown by its corners: a table of it would not be read. */
const mostShown = 100;

/**
 * The contents of a traced array as NumPy prints them; of a large one only the corners, and only these are
 * looked at. Those of a matrix stand in three lines, those of more axes in one.
 */
export function arrayText(
  { dtype, shape }: Pick<TracedArray, 'dtype' | 'shape'>,
  contents: Float64Array,
): string {
  const isLarge = sizeOf(shape) > mostShown;
  const edge = shape.length > 1 ? 1 : 3;
  const array =
    dtype === 'float64'
      ? new NDArray(contents, shape)
      : withElements(zeros(shape, dtype), contents, isLarge ? edge : Infinity);
  const text = str(array, {
    threshold: mostShown,
    // A cell of a table has no margin to wrap at.
    linewidth: Infinity,
    edgeitems: edge,
  });
  return isLarge && shape.length > 2 ? text.replaceAll(/\n\s*/g, ' ') : text;
}

/** Puts the elements in that lie within `edge` of both ends of each axis. */
function withElements(array: NDArray, contents: Float64Array, edge: number): NDArray {
  let flats = [0];
  for (const length of array.shape) {
    const count = Math.min(length, 2 * edge);
    const shown = Array.from({ length: count }, (_, i) => (i < edge ? i : length - count + i));
    flats = flats.flatMap((flat) => shown.map((i) => flat * length + i));
  }
  for (const flat of flats) array.set(indexAt(flat, array.shape), heldBy(array.dtype, contents[flat] ?? 0));
  return array;
}
